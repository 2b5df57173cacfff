"""The .supplymap file: named scenarios and a view, read and written as text.

What a file may hold is said in ``document_model``, which needs pydantic; it is imported only
when a file is read or written, so that the window does not wait for it.
"""

from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Final, Literal

from mapapp.catalog.model import Stage
from mapapp.phrases import phrase
from mapapp.scenario.appearance import DEFAULT_APPEARANCE, Appearance
from mapapp.scenario.document_problems import DocumentError
from mapapp.scenario.file import read_bytes, write_whole
from mapapp.scenario.scenario import Scenario
from mapapp.scenario.site_files import SiteFiles, found_from, seen_from

FORMAT: Final = "supplymap"
VERSION: Final = 2
SUFFIX: Final = ".supplymap"
MOST_BYTES: Final = 5_000_000


@dataclass(frozen=True, slots=True)
class ViewState:
    """What was being looked at, as the file stores it.

    The fields, words and defaults are those of ``mapapp.picture.view.View``, which stands above
    this package and turns the one into the other.
    """

    mineral: str = "cobalt"
    stage: Stage = "refining"
    year: int = 2030
    mode: Literal["baseline", "scenario", "change", "compare"] = "scenario"
    lens: Literal["host", "control"] = "host"
    consumer: str = "WLD"


@dataclass(frozen=True, slots=True)
class Document:
    """What a .supplymap file holds.

    Attributes
    ----------
    scenarios
        At least one.
    current
        Which of them is shown, counted from 0.
    view
        What was being looked at.
    map
        How the map looked.
    site_files
        Files of the user's sites on the map; in the text their paths start from its folder.
    pages
        Pages of briefings, each as the canonical text of its JSON object, which nothing here
        looks into (``mapapp.briefing.page_file`` does).
    left_out
        Names of scenarios that are not compared with the others.
    app_version, catalog_vintage
        With which app and which tables (``2026-11``) the file was made; empty if it does not
        say. They inform and do not make two documents differ; a file that is written says what
        :func:`write_document` is told.
    """

    scenarios: tuple[Scenario, ...] = (Scenario(),)
    current: int = 0
    view: ViewState = ViewState()
    map: Appearance = DEFAULT_APPEARANCE
    site_files: SiteFiles = ()
    pages: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    app_version: str = field(default="", compare=False)
    catalog_vintage: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        """Refuse a document that shows a scenario it does not hold.

        Raises
        ------
        DocumentError
            If so, or if it holds none.
        """
        if not 0 <= self.current < len(self.scenarios):
            message = phrase(
                "Scenario {current} cannot be shown: there are {count}. Choose one that exists.",
                current=self.current + 1,
                count=len(self.scenarios),
            )
            raise DocumentError(message)

    @property
    def scenario(self) -> Scenario:
        """The scenario that is shown."""
        return self.scenarios[self.current]


def parse_document(text: str, *, name: str) -> Document:
    """Return the document that a text stands for.

    Parameters
    ----------
    text
        The content of a .supplymap file.
    name
        What the file is called, for the sentences.

    Raises
    ------
    DocumentError
        With a sentence if the text is no JSON, no .supplymap file or of a newer version; else
        with all that is wrong in it, each with its place.
    """
    from mapapp.scenario.document_json import parse_json
    from mapapp.scenario.document_model import checked

    return checked(parse_json(text, name=name), name=name).document()


def dump_document(document: Document, *, app_version: str, catalog_vintage: str) -> str:
    """Return the text of a document: the same for equal documents, whoever writes it.

    Numbers are written so that reading gives the same number again, to the last bit.

    Raises
    ------
    DocumentError
        If a value has no place in a file, such as a capacity that is not finite: what could
        not be read again is not written.
    """
    import json

    from mapapp.scenario.document_model import checked

    content = {
        "format": FORMAT,
        "version": VERSION,
        **asdict(document),
        "app_version": app_version,
        "catalog_vintage": catalog_vintage,
    }
    stored = checked(content, name="The document to be saved").model_dump(exclude_none=True)
    return json.dumps(stored, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def read_document(path: Path) -> Document:
    """Read a .supplymap file; its name may end in anything.

    Raises
    ------
    DocumentError
        If it cannot be read, is larger than 5 MB or not UTF-8; also as
        :func:`parse_document`.
    """
    data = read_bytes(path, most_bytes=MOST_BYTES)
    if data is None:
        message = phrase(
            "{path} is larger than {most_bytes} MB, so it is hardly a file of "
            "scenarios. Choose another file.",
            path=path,
            most_bytes=MOST_BYTES // 1000000,
        )
        raise DocumentError(message)
    try:
        # Some editors put a byte order mark first.
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = phrase(
            "{file} is not UTF-8 text (line {line}). If it was written by hand or by "
            "a script, save it as UTF-8; else the file is damaged: use a copy.",
            file=path.name,
            line=line,
        )
        raise DocumentError(message) from error
    document = parse_document(text, name=path.name)
    return replace(document, site_files=found_from(document.site_files, path.parent))


def write_document(
    path: Path, document: Document, *, app_version: str, catalog_vintage: str
) -> None:
    """Write a .supplymap file, whole or not at all; an older one stays until then.

    Parameters
    ----------
    path
        Ends in ``.supplymap``.
    app_version, catalog_vintage
        With which app and which tables it is made.

    Raises
    ------
    DocumentError
        If the name ends in something else, or the file cannot be written; also as
        :func:`dump_document`.
    """
    if path.suffix.lower() != SUFFIX:
        message = phrase(
            "{file} does not end in {suffix}. Give it a name such as “plan{suffix}”.",
            file=path.name,
            suffix=SUFFIX,
        )
        raise DocumentError(message)
    document = replace(document, site_files=seen_from(document.site_files, path.parent))
    text = dump_document(document, app_version=app_version, catalog_vintage=catalog_vintage)
    write_whole(path, text.encode("utf-8"))
