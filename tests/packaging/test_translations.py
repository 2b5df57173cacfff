"""Texts and their translations: all found, all translated, all placeholders kept, all compiled."""

import ast
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import translations  # noqa: E402  (packaging/ is no package)

PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n")
LANGUAGES = tuple(translations.PLURALS)
ENGLISH_ONLY = {"mapapp/catalog/schema.py", "mapapp/catalog/tables.py"}
"""What tables that were just built are found to have: nobody else meets it."""


def asked(code: str) -> translations.Message | None:
    (call,) = (node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call))
    return translations.message_of(call, "Panel", "panel.py")


@pytest.fixture(scope="module")
def texts() -> list[translations.Message]:
    return translations.messages()


def test_texts_are_collected_with_their_context(texts: list[translations.Message]) -> None:
    assert asked('self.tr("Add")') == translations.Message("Panel", "Add", plural=False)
    assert asked('translate("card", "Add")') == translations.Message("card", "Add", plural=False)
    assert asked('self.tr("%n sites", "", n)') == translations.Message(
        "Panel", "%n sites", plural=True
    )
    assert asked("painter.translate(3, 4)") is None
    assert asked('phrase("No {what}.", what=kind)') == translations.Message(
        translations.PHRASE, "No {what}.", plural=False
    )
    assert len(texts) > 3000


@pytest.mark.parametrize(
    "code", ["self.tr(name)", 'window.tr("Add")', 'translate("card", words)', "self.tr()"]
)
def test_a_text_that_cannot_be_collected_is_refused(code: str) -> None:
    with pytest.raises(translations.BadCallError, match=r"panel\.py:1"):
        asked(code)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_untranslated(language: str, texts: list[translations.Message]) -> None:
    missing = translations.unfinished(language, texts)
    assert not missing, f"{len(missing)} texts to translate: {missing[:10]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_what_is_filled_in(language: str) -> None:
    known = translations.read_ts(translations.ts_path(language))
    assert known
    for (context, source), forms in known.items():
        wanted = set(PLACEHOLDER.findall(source))
        for form in forms:
            assert set(PLACEHOLDER.findall(form)) == wanted, (context, source, form)


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != translations.ENGLISH])
def test_menus_keep_a_key_of_their_own(language: str) -> None:
    known = translations.read_ts(translations.ts_path(language))
    menus = {
        source: forms[0] for (_, source), forms in known.items() if re.match("E?&[A-Z]", source)
    }
    assert len(menus) > 3
    assert all(words.count("&") == 1 for words in menus.values())
    bar = [menus[name] for name in ("&File", "&Edit", "&View", "&Scenario", "&Layers", "&Help")]
    keys = [words[words.index("&") + 1].lower() for words in bar]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_blanks_at_both_ends(language: str) -> None:
    for (context, source), forms in translations.read_ts(translations.ts_path(language)).items():
        for form in forms:
            assert form[:1].isspace() or not source[:1].isspace(), (context, source, form)
            assert form[-1:].isspace() == source[-1:].isspace(), (context, source, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_app_reads_is_compiled_from_what_people_edit(
    language: str, texts: list[translations.Message]
) -> None:
    binary = translations.ts_path(language).with_suffix(".qm")
    assert binary.read_bytes() == translations.compiled(language, texts), "run make translations"


def test_a_class_finds_the_texts_of_the_class_it_is_made_from() -> None:
    assert "PackDialog" in translations.heirs()["RunDialog"]


def untranslatable(tree: ast.Module, errors: set[str]) -> list[int]:
    """Return lines in which an error that people read is given a plain or an f-string."""
    found = []
    for function in (one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)):
        plain = {
            target.id
            for one in ast.walk(function)
            if isinstance(one, ast.Assign) and isinstance(one.value, ast.JoinedStr | ast.Constant)
            for target in one.targets
            if isinstance(target, ast.Name)
        }
        for one in ast.walk(function):
            if not (isinstance(one, ast.Call) and ast.unparse(one.func) in errors and one.args):
                continue
            said = one.args[0]
            if isinstance(said, ast.JoinedStr | ast.Constant) or (
                isinstance(said, ast.Name) and said.id in plain
            ):
                found.append(one.lineno)
    return found


def test_errors_that_people_read_can_be_translated() -> None:
    errors = translations.heirs()["UserError"] | {"UserError"}
    assert len(errors) > 20
    bad = [
        f"{name}:{line}"
        for path, tree in translations.modules()
        if not (name := path.relative_to(ROOT).as_posix()).startswith("mapapp/cli/")
        and name not in ENGLISH_ONLY
        for line in untranslatable(tree, errors)
    ]
    assert not bad, f"say it with phrase(…) of mapapp/phrases.py: {bad}"


def test_an_f_string_in_an_error_is_seen() -> None:
    code = """
def read(name):
    message = f"No {name}."
    raise UserError(message)
"""
    assert untranslatable(ast.parse(code), {"UserError"}) == [4]
    assert not untranslatable(
        ast.parse(code.replace('f"No', 'phrase("No').replace('."\n', '.")\n')), {"UserError"}
    )
