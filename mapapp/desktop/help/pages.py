"""The pages of the guide: read from Markdown, made into HTML once for the window and the web.

A line ``[[name]]`` in a page is replaced by a table that the app makes itself (preferences,
licences), so that it cannot go out of date.

Pages in another language stand in a folder of its code, under the same names, with the same
headings in the same order: anchors are those of the English pages, so that a link fits them all.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from mapapp.errors import UserError
from mapapp.locations import bundled
from mapapp.phrases import phrase

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

CONTENTS: Final = "contents.txt"
PICTURES: Final = "images"
DARK_END: Final = "-dark"
SNIPPET: Final = 110
ENGLISH: Final = "en"

_MADE = re.compile(r"^\[\[(\w+)\]\]$", re.MULTILINE)
_LINK_OUT = re.compile(r'<a href="\.\./[^"]*">(.*?)</a>', re.DOTALL)
_WORD = re.compile(r"[^\W_]+")
_HEADING = re.compile(r"^#{1,3} (.+)$", re.MULTILINE)


class HelpError(UserError):
    """A page of the guide is missing or damaged."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of a page and what stands below it, as plain words.

    ``anchor`` is empty for what stands above the second heading.
    """

    page: str
    anchor: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A section that has all the words looked for, and the words around the first of them."""

    section: Section
    snippet: str


@dataclass(frozen=True)
class Page:
    """One page of the guide.

    Attributes
    ----------
    id
        Name of its file, without the ending.
    markdown
        Its text, with what the app adds.
    english
        The same page in English, whose anchors it has; empty if it is that page itself.
    """

    id: str
    markdown: str
    english: str = ""

    @cached_property
    def title(self) -> str:
        """The first heading."""
        found = re.search(r"^# (.+)$", self.markdown, re.MULTILINE)
        return found[1].strip() if found else self.id

    @cached_property
    def anchors(self) -> tuple[str, ...]:
        """The names of its headings, in their order."""
        own = _HEADING.findall(self.markdown)
        english = _HEADING.findall(self.english)
        titles = english if len(english) == len(own) else own
        return tuple(anchor_of(_plain(title)) for title in titles)

    @cached_property
    def html(self) -> str:
        """The page's body; headings carry anchors, links into the repository are words."""
        names = {"names": iter(self.anchors)}
        return _LINK_OUT.sub(r"\1", _renderer().render(self.markdown, names))

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The page in parts that can be found and gone to."""
        parts = re.split(r"^#{2,3} (.+)$", self.markdown, flags=re.MULTILINE)
        opening = re.sub(r"^# .+$", "", parts[0], flags=re.MULTILINE)
        found = [Section(self.id, "", self.title, _plain(opening))]
        below = self.anchors[1:] if opening != parts[0] else self.anchors
        for anchor, title, text in zip(below, parts[1::2], parts[2::2], strict=True):
            found.append(Section(self.id, anchor, _plain(title), _plain(text)))
        return tuple(found)


class Guide:
    """All pages, in the order of the contents.

    Parameters
    ----------
    makers
        What writes the tables for ``[[name]]``, by name.
    folder
        Where the pages are.
    language
        Code of the language that pages are wanted in; one that is missing is in English.

    Raises
    ------
    HelpError
        If a page or a table is missing; the sentence names it.
    """

    def __init__(
        self,
        makers: Mapping[str, Callable[[], str]],
        folder: Path | None = None,
        *,
        language: str = ENGLISH,
    ) -> None:
        folder = folder or bundled("resources", "help")
        self.language = language
        self.pages = tuple(
            _page(folder, name, language, makers) for name in _read(folder / CONTENTS).split()
        )
        self._by_id = {page.id: page for page in self.pages}
        # Pages in another language may have pictures of their own, and share the rest.
        shared = bundled("resources", "help", PICTURES)
        self._pictures = (folder / language / PICTURES, folder / PICTURES, shared)

    def page(self, name: str) -> Page:
        """Return a page by its id (KeyError if there is none)."""
        return self._by_id[name]

    def __contains__(self, name: str) -> bool:
        return name in self._by_id

    def picture(self, source: str, *, dark: bool) -> Path | None:
        """Return the file of a picture, for a theme; None if there is none of that name.

        Parameters
        ----------
        source
            As a page names it, such as ``images/start.png``; only its last part counts, so that
            nothing outside the guide's folders can be asked for.
        dark
            Whether one in dark colours is wanted, where there is one.
        """
        name = PurePosixPath(source).name
        wanted = (name.replace(".png", f"{DARK_END}.png"), name) if dark else (name,)
        for one in wanted:
            for folder in self._pictures:
                if (folder / one).is_file():
                    return folder / one
        return None

    @property
    def picture_files(self) -> list[Path]:
        """Every picture of the guide's folders, in both themes; its own before shared ones."""
        found: dict[str, Path] = {}
        for folder in self._pictures:
            for path in sorted(folder.glob("*.png")):
                found.setdefault(path.name, path)
        return list(found.values())

    def search(self, wanted: str) -> list[Hit]:
        """Return the sections that have all the words, or beginnings of words, looked for.

        Those that have them in their title come first. Accents may be left out.
        """
        words = [_bare(word) for word in _WORD.findall(wanted)]
        if not words:
            return []
        in_title: list[Hit] = []
        in_text: list[Hit] = []
        for page in self.pages:
            for section in page.sections:
                title, text = _bare(section.title), _bare(section.text)
                if not all(_begins(word, title) or _begins(word, text) for word in words):
                    continue
                hit = Hit(section, _snippet(section.text, words))
                (in_title if all(_begins(word, title) for word in words) else in_text).append(hit)
        return in_title + in_text


# --- Markdown -------------------------------------------------------------------------------------


def anchor_of(title: str) -> str:
    """Return the name by which a heading can be gone to: ``The indices`` is ``the-indices``."""
    return "-".join(word.casefold() for word in _WORD.findall(title))


def _renderer() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": False}).enable("table")

    def heading(_self: object, tokens: list, at: int, _options: object, env: dict) -> str:  # type: ignore[type-arg]
        name = next(env["names"])
        return f'<{tokens[at].tag} id="{name}"><a name="{name}"></a>'

    made.add_render_rule("heading_open", heading)
    return made


def _page(folder: Path, name: str, language: str, makers: Mapping[str, Callable[[], str]]) -> Page:
    english = _filled(_read(folder / f"{name}.md"), makers)
    own = folder / language / f"{name}.md"
    if language == ENGLISH or not own.is_file():
        return Page(name, english)
    return Page(name, _filled(_read(own), makers), english)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = phrase("{path} cannot be read. Install the app again.", path=path)
        raise HelpError(message) from error


def _filled(markdown: str, makers: Mapping[str, Callable[[], str]]) -> str:
    def made(found: re.Match[str]) -> str:
        if found[1] not in makers:
            message = phrase("Nothing makes the table “{name}” of the guide.", name=found[1])
            raise HelpError(message)
        return makers[found[1]]()

    return _MADE.sub(made, markdown)


def _plain(markdown: str) -> str:
    """Return Markdown as words on one line."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    text = re.sub(r"^\s*\|?[-:| ]+\|\s*$", " ", text, flags=re.MULTILINE)
    text = re.sub(r"[*`#|>]|^\s*[-+] ", " ", text, flags=re.MULTILINE)
    return " ".join(text.split())


# --- search ---------------------------------------------------------------------------------------


@lru_cache(maxsize=1024)
def _bare(text: str) -> str:
    """Return a text in small letters without accents, each letter where it was."""
    letters = (unicodedata.normalize("NFD", one)[0] for one in text)
    small = (one.lower() for one in letters)
    return "".join(one if len(one) == 1 else " " for one in small)


def _begins(word: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(word)}", text) is not None


def _snippet(text: str, words: list[str]) -> str:
    found = re.search("|".join(rf"\b{re.escape(word)}" for word in words), _bare(text))
    at = max(0, (found.start() if found else 0) - SNIPPET // 3)
    begin = text.rfind(" ", 0, at) + 1 if at else 0
    cut = text[begin : begin + SNIPPET]
    tail = "…" if begin + SNIPPET < len(text) else ""
    return ("…" if begin else "") + cut.rsplit(" ", 1)[0] * bool(tail) + cut * (not tail) + tail


# --- what the app says of itself ------------------------------------------------------------------


def licences() -> dict[str, list[dict[str, str]]]:
    """Return what the app stands on: packages, what is inside them, and data, with licences."""
    found = json.loads(_read(bundled("resources", "licences.json")))
    return {kind: rows for kind, rows in found.items() if isinstance(rows, list)}


def table_of(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """Return a table in Markdown; a bar inside a cell is kept as one."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines
    )
