"""Collect the texts of the window and the exports, and compile their translations.

    python packaging/translations.py            bring resources/translations/*.ts up to date
    python packaging/translations.py --check    only say what is not up to date

Texts are found with Python's own parser: ``pyside6-lupdate`` passes over calls inside f-strings,
and over whole classes after some of them. Compiling is left to ``pyside6-lrelease``.

``self.tr`` looks a text up under the class of the object, not under the class the call is written
in. So what is written in a class is compiled under each of its subclasses too; in the ``.ts``
files, which people edit, it stands once.
"""

import argparse
import ast
import csv
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mapapp.catalog.catalog import SPECIAL_NAMES

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCES: Final = ROOT / "mapapp"
FOLDER: Final = ROOT / "resources" / "translations"
STEM: Final = "mineral-supply-map_"
TABLES: Final = ROOT / "geodata" / "tables"
NAMES: Final = (
    ("country", "countries.csv", "name"),
    ("whose", "countries.csv", "iso3"),
    ("mineral", "minerals.csv", "name"),
    ("of mineral", "minerals.csv", "id"),
    ("use", "minerals.csv", "main_uses"),
    ("region", "alternatives.csv", "alternative_name"),
    ("pact", "pacts.csv", "pact_name"),
)
"""Context, table and column of what ``cartography/proper_names.py`` looks up."""
PLURALS: Final = {"en": 2, "fr": 2, "de": 2, "es": 2}
"""Languages, and how many forms a counted noun has."""
ENGLISH: Final = "en"
PHRASES: Final = ("phrase", "marked")
"""What says a text in modules that know no Qt (``mapapp/phrases.py``)."""
PHRASE: Final = "phrase"
"""The context of those texts."""
PRESET: Final = "preset"
"""The context of what presets say."""

Key = tuple[str, str]
"""Context and source text: what a translation is found by."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text of the program.

    Attributes
    ----------
    context
        The class it stands in, or what ``translate`` is given first.
    source
        The English text.
    plural
        Whether it has a form for each number (``%n``).
    """

    context: str
    source: str
    plural: bool

    @property
    def key(self) -> Key:
        """What its translation is found by."""
        return self.context, self.source


class BadCallError(Exception):
    """A text cannot be collected; the message says where and what to do."""


# --- reading the program ---------------------------------------------------------------------


def modules() -> Iterator[tuple[Path, ast.Module]]:
    """Yield every module of the app, parsed."""
    for path in sorted(SOURCES.rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def messages() -> list[Message]:
    """Return every text of the app, sorted, each once.

    Raises
    ------
    BadCallError
        If a call has no literal text.
    """
    found: dict[Key, Message] = {}
    for path, tree in modules():
        for one in _messages_in(tree, path.relative_to(ROOT).as_posix()):
            known = found.get(one.key)
            if known is None or one.plural:
                found[one.key] = one
    for one in names():
        found.setdefault(one.key, one)
    return sorted(found.values(), key=lambda one: one.key)


def names() -> Iterator[Message]:
    """Yield the names that stand in the tables."""
    for context, table, column in NAMES:
        with (TABLES / table).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                for name in row[column].split("|"):
                    yield Message(context, name, plural=False)
    for text in preset_texts():
        yield Message(PRESET, text, plural=False)
    for code, name in SPECIAL_NAMES.items():
        yield Message("country", name, plural=False)
        yield Message("whose", code, plural=False)


def preset_texts() -> Iterator[str]:
    """Yield what presets say in words of the app; their facts are quoted from sources."""
    content = json.loads((TABLES / "presets.json").read_text(encoding="utf-8"))
    for preset in content["presets"]:
        yield from (preset["title"], preset["summary"], *preset["assumptions"])
        for scenario in preset["scenarios"]:
            yield from (text for key in ("name", "note") if (text := scenario.get(key)))


def _messages_in(node: ast.AST, path: str, owner: str = "") -> Iterator[Message]:
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call) and (found := message_of(node, owner, path)):
        yield found
    for child in ast.iter_child_nodes(node):
        yield from _messages_in(child, path, owner)


def message_of(call: ast.Call, owner: str, path: str) -> Message | None:
    """Return the text a call asks a translation of, None if it is another call.

    Parameters
    ----------
    call
        Any call.
    owner
        The class it is written in, empty outside of classes.
    path
        The file, for the message of a failure.

    Raises
    ------
    BadCallError
        If the text or its context is not written in the call itself.
    """
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    asked = ast.unparse(function)
    where = f"{path}:{call.lineno}: {ast.unparse(call)[:80]}"
    if name == "tr":
        if asked != "self.tr" or not owner:
            message = f'{where}: write translate("context", …), or self.tr in a class'
            raise BadCallError(message)
        return Message(owner, _text(call, 0, where), plural=len(call.args) > 2)
    if asked in PHRASES:
        return Message(PHRASE, _text(call, 0, where), plural=False)
    if asked == "translate" or asked.endswith("Application.translate"):
        return Message(_text(call, 0, where), _text(call, 1, where), plural=len(call.args) > 3)
    return None


def _text(call: ast.Call, index: int, where: str) -> str:
    value = call.args[index] if index < len(call.args) else None
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return value.value
    message = f"{where}: only a text that is written in the call itself can be translated"
    raise BadCallError(message)


def heirs() -> Mapping[str, set[str]]:
    """Return for each class the names of all classes that are made from it."""
    bases: dict[str, set[str]] = defaultdict(set)
    for _, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                for base in node.bases:
                    bases[ast.unparse(base).partition("[")[0].rpartition(".")[2]].add(node.name)

    def below(name: str, seen: set[str]) -> set[str]:
        for heir in bases.get(name, set()) - seen:
            seen.add(heir)
            below(heir, seen)
        return seen

    return {name: below(name, set()) for name in list(bases)}


# --- the files people edit ---------------------------------------------------------------------


def ts_path(language: str) -> Path:
    """Return the file a language is edited in."""
    return FOLDER / f"{STEM}{language}.ts"


def read_ts(path: Path) -> dict[Key, list[str]]:
    """Return the translations of a file: one text, or one for each plural form."""
    if not path.is_file():
        return {}
    found: dict[Key, list[str]] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  (our own file)
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found[name, message.findtext("source", "")] = forms or [translation.text or ""]
    return found


def ts_text(language: str, texts: list[Message], known: Mapping[Key, list[str]]) -> str:
    """Return a file for people: every text, with its translation or marked as unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for one in texts:
        context = contexts.get(one.context)
        if context is None:
            context = contexts[one.context] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = one.context
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = one.source
        translation = ET.SubElement(message, "translation")
        forms = known.get(one.key, [])
        if not all(forms) or not forms:
            translation.set("type", "unfinished")
        if one.plural:
            message.set("numerus", "yes")
            for index in range(PLURALS[language]):
                form = ET.SubElement(translation, "numerusform")
                form.text = forms[index] if index < len(forms) else ""
        elif forms:
            translation.text = forms[0]
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n'


def texts_for(language: str, texts: list[Message]) -> list[Message]:
    """Return what a language has to say anew: in English only what depends on a number."""
    return [one for one in texts if one.plural] if language == ENGLISH else texts


def unfinished(language: str, texts: list[Message]) -> list[Key]:
    """Return what a language lacks."""
    known = read_ts(ts_path(language))
    return [one.key for one in texts_for(language, texts) if not all(known.get(one.key, [""]))]


# --- the files the app reads -------------------------------------------------------------------


def compiled(language: str, texts: list[Message]) -> bytes:
    """Return a language as the app reads it, with each class's texts under its heirs too."""
    known = read_ts(ts_path(language))
    below = heirs()
    spread = {one.key: one for one in texts_for(language, texts)}
    words = dict(known)
    for one in list(spread.values()):
        for heir in sorted(below.get(one.context, ())):
            key = (heir, one.source)
            if key not in spread and one.key in known:
                spread[key] = Message(heir, one.source, one.plural)
                words[key] = known[one.key]
    ordered = sorted(spread.values(), key=lambda one: one.key)
    with tempfile.TemporaryDirectory() as folder:
        whole, result = Path(folder) / f"{language}.ts", Path(folder) / f"{language}.qm"
        whole.write_text(ts_text(language, ordered, words), encoding="utf-8")
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run(
            [tool, "-silent", "-nounfinished", "-removeidentical", whole, "-qm", result], check=True
        )
        return result.read_bytes()


def main() -> int:
    """Bring all languages up to date, or say what is not."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail if out of date")
    check = parser.parse_args().check
    try:
        texts = messages()
    except BadCallError as error:
        print(error, file=sys.stderr)
        return 1
    FOLDER.mkdir(exist_ok=True)
    stale = []
    for language in PLURALS:
        path = ts_path(language)
        text = ts_text(language, texts_for(language, texts), read_ts(path))
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            stale.append(path.name)
            if not check:
                path.write_text(text, encoding="utf-8")
        binary = path.with_suffix(".qm")
        content = compiled(language, texts)
        if not binary.is_file() or binary.read_bytes() != content:
            stale.append(binary.name)
            if not check:
                binary.write_bytes(content)
        missing = len(unfinished(language, texts))
        print(f"{language}: {len(texts_for(language, texts))} texts, {missing} not translated")
    if check and stale:
        print(f"Not up to date: {', '.join(stale)}. Run make translations.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
