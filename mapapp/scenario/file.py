"""Read and write a file of the user: a sentence for whatever is in the way, and never half."""

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final

from mapapp.phrases import phrase
from mapapp.scenario.document_problems import DocumentError

SUFFIX: Final = ".supplymap"


def read_bytes(path: Path, *, most_bytes: int) -> bytes | None:
    """Return the content of a file, None if it is larger than ``most_bytes``.

    Raises
    ------
    DocumentError
        With a sentence saying why it cannot be read, and what to do.
    """
    try:
        if path.is_dir():
            message = phrase("{path} is a folder. Choose a file in it.", path=path)
            raise DocumentError(message)
        with path.open("rb") as file:
            data = file.read(most_bytes + 1)
    except FileNotFoundError as error:
        message = phrase("There is no file {path}. Check its name and folder.", path=path)
        raise DocumentError(message) from error
    except PermissionError as error:
        message = phrase(
            "{path} may not be read. Change its permissions, close other programs "
            "that use it, or copy it to a folder of yours.",
            path=path,
        )
        raise DocumentError(message) from error
    except (OSError, ValueError) as error:  # ValueError: no file can have such a name
        message = phrase(
            "{path} cannot be read: {reason}. Choose another file.",
            path=path,
            reason=_reason(error),
        )
        raise DocumentError(message) from error
    return data if len(data) <= most_bytes else None


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is either whole or not there; an older one stays till then.

    The permissions of an older file are kept, and a link keeps pointing to the file it points
    to.

    Raises
    ------
    DocumentError
        With a sentence saying what is wrong with the place, and what to do.
    """
    try:
        target = path.resolve()
        mode = _mode_of(target, shown_as=path)
        temporary = target.with_name(f".{os.urandom(6).hex()}.part")
        try:
            with temporary.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if mode is not None:
                temporary.chmod(mode)
            temporary.replace(target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
    except (OSError, RuntimeError, ValueError) as error:  # RuntimeError: a link to itself
        message = phrase(
            "{path} cannot be written: {reason}. Choose another folder, or change "
            "the permissions of this one.",
            path=path,
            reason=_reason(error),
        )
        raise DocumentError(message) from error


def _mode_of(target: Path, *, shown_as: Path) -> int | None:
    """Return the permissions of the file to be replaced, None if there is none yet."""
    if target.is_dir():
        message = phrase("{shown_as} is a folder. Give the name of a file.", shown_as=shown_as)
        raise DocumentError(message)
    if not target.parent.is_dir():
        message = phrase(
            "There is no folder {parent}. Choose a folder that exists.", parent=shown_as.parent
        )
        raise DocumentError(message)
    if not target.exists():
        return None
    if not os.access(target, os.W_OK):
        message = phrase(
            "{shown_as} is write-protected. Save under another name, or lift the protection.",
            shown_as=shown_as,
        )
        raise DocumentError(message)
    return stat.S_IMODE(target.stat().st_mode)


def _reason(error: Exception) -> str:
    words = error.strerror if isinstance(error, OSError) else None
    return (words or str(error)).rstrip(".").lower()
