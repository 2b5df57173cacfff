"""A .supplymap file, read and written as text.

What a file may hold is said in ``document_model``, which needs pydantic; it is imported only
when a file is read or written, so that the window does not wait for it.
"""

from dataclasses import asdict, replace
from pathlib import Path
from typing import Final

from mapapp.phrases import phrase
from mapapp.scenario.document import FORMAT, VERSION, Document
from mapapp.scenario.document_problems import DocumentError
from mapapp.scenario.file import SUFFIX, read_bytes, write_whole
from mapapp.scenario.site_files import found_from, seen_from

MOST_BYTES: Final = 20_000_000


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
        If it cannot be read, is larger than 20 MB or not UTF-8; also as
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
        If the name ends in something else, the file cannot be written, or would be too large
        to be opened again; also as :func:`dump_document`.
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
    data = text.encode("utf-8")
    if len(data) > MOST_BYTES:
        message = phrase(
            "{file} would be larger than {most_bytes} MB and could not be opened again: single "
            "corrections of rows take most of it. Export the corrected sites as a file, add that "
            "in place of the first, and save again.",
            file=path.name,
            most_bytes=MOST_BYTES // 1000000,
        )
        raise DocumentError(message)
    write_whole(path, data)
