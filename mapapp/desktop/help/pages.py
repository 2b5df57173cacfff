"""The pages of the guide: read from Markdown, made into HTML once for the window and the web.

A line ``[[name]]`` in a page is replaced by a table that the app makes itself (preferences,
licences), so that it cannot go out of date.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
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

_MADE = re.compile(r"^\[\[(\w+)\]\]$", re.MULTILINE)
_LINK_OUT = re.compile(r'<a href="\.\./[^"]*">(.*?)</a>', re.DOTALL)
_WORD = re.compile(r"[^\W_]+")


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
    """

    id: str
    markdown: str

    @cached_property
    def title(self) -> str:
        """The first heading."""
        found = re.search(r"^# (.+)$", self.markdown, re.MULTILINE)
        return found[1].strip() if found else self.id

    @cached_property
    def html(self) -> str:
        """The page's body; headings carry anchors, links into the repository are words."""
        return _LINK_OUT.sub(r"\1", _renderer().render(self.markdown))

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The page in parts that can be found and gone to."""
        parts = re.split(r"^#{2,3} (.+)$", self.markdown, flags=re.MULTILINE)
        opening = re.sub(r"^# .+$", "", parts[0], flags=re.MULTILINE)
        found = [Section(self.id, "", self.title, _plain(opening))]
        for title, text in zip(parts[1::2], parts[2::2], strict=True):
            words = _plain(title)
            found.append(Section(self.id, anchor_of(words), words, _plain(text)))
        return tuple(found)


class Guide:
    """All pages, in the order of the contents.

    Parameters
    ----------
    makers
        What writes the tables for ``[[name]]``, by name.
    folder
        Where the pages are.

    Raises
    ------
    HelpError
        If a page or a table is missing; the sentence names it.
    """

    def __init__(self, makers: Mapping[str, Callable[[], str]], folder: Path | None = None) -> None:
        folder = folder or bundled("resources", "help")
        self.pages = tuple(
            Page(name, _filled(_read(folder / f"{name}.md"), makers))
            for name in _read(folder / CONTENTS).split()
        )
        self._by_id = {page.id: page for page in self.pages}
        # Pages in another language may have pictures of their own, and share the rest.
        self._pictures = (folder / PICTURES, bundled("resources", "help", PICTURES))

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

        Those that have them in their title come first.
        """
        words = [word.casefold() for word in _WORD.findall(wanted)]
        if not words:
            return []
        in_title: list[Hit] = []
        in_text: list[Hit] = []
        for page in self.pages:
            for section in page.sections:
                title, text = section.title.casefold(), section.text.casefold()
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

    def heading(tokens: list, at: int, *_: object) -> str:  # type: ignore[type-arg]
        name = anchor_of(_plain(tokens[at + 1].content))
        return f'<{tokens[at].tag} id="{name}"><a name="{name}"></a>'

    made.add_render_rule("heading_open", lambda _self, tokens, at, *rest: heading(tokens, at, rest))
    return made


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


def _begins(word: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(word)}", text) is not None


def _snippet(text: str, words: list[str]) -> str:
    found = re.search("|".join(rf"\b{re.escape(word)}" for word in words), text, re.IGNORECASE)
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
