"""Files of exports: written whole or not at all, with a sentence for whatever is in the way."""

import errno
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from mapapp.errors import UserError
from mapapp.phrases import later, marked, phrase

TRIES: Final = 1000
CHOOSE: Final = marked("Choose another folder, or change the permissions of this one.")


class ExportError(UserError):
    """An export cannot be made or written as asked."""


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is either whole or not there; an older one stays till then.

    Raises
    ------
    ExportError
        With a sentence saying what is wrong with the place, and what to do.
    """

    def fill(temporary: Path) -> None:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())

    write_by(path, fill)


def write_by(path: Path, fill: Callable[[Path], None]) -> None:
    """Let something write a temporary file beside a path, then move it there.

    Parameters
    ----------
    fill
        Writes the whole file it is told; libraries that only write to files need it.

    Raises
    ------
    ExportError
        As `write_whole`; nothing of the temporary file is left.
    """
    check_place(path)
    folder = path.parent
    try:
        folder.mkdir(exist_ok=True)  # one new folder is meant; a whole path is a slip of the pen
        handle, name = tempfile.mkstemp(dir=folder, prefix=".export-", suffix=path.suffix)
        os.close(handle)
    except (OSError, ValueError) as error:
        raise cannot_write(path, error) from error
    temporary = Path(name)
    try:
        fill(temporary)
        temporary.chmod(0o644)
        temporary.replace(path)
    except BaseException as error:
        temporary.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise cannot_write(path, error) from error
        raise


def check_place(path: Path) -> None:
    """Refuse a place where no file can be (ExportError), before anything is computed."""
    folder = path.parent
    if "\0" in str(path):
        message = phrase("No file can have such a name: it holds a null. Give another name.")
        raise ExportError(message)
    try:
        if path.is_dir():
            message = phrase(
                "{path} is a folder. Give the name of a file, such as {example}.",
                path=path,
                example=path / "map.png",
            )
            raise ExportError(message)
        blocked = next((part for part in folder.parents if part.is_file()), None)
        if folder.is_file() or blocked is not None:
            message = phrase(
                "{path} cannot be written: {other} is a file, not a folder. Choose another folder.",
                path=path,
                other=blocked or folder,
            )
            raise ExportError(message)
        if not folder.is_dir() and not folder.absolute().parent.is_dir():
            message = phrase(
                "There is no folder {parent}. Choose a folder that exists.", parent=folder.parent
            )
            raise ExportError(message)
        if path.exists() and not os.access(path, os.W_OK):
            message = phrase(
                "{path} is write-protected. Save under another name, or lift the protection.",
                path=path,
            )
            raise ExportError(message)
    except (OSError, ValueError) as error:  # a name that no file can have
        raise cannot_write(path, error) from error


def cannot_write(path: Path, error: Exception) -> ExportError:
    """Return why a file cannot be written, in a sentence, and what to do."""
    number = error.errno if isinstance(error, OSError) else None
    if number == errno.ENOSPC:
        advice = phrase("Free some space, or choose another disk.")
        return ExportError(
            phrase(
                "{file} cannot be written: the disk is full. {advice}",
                file=path.name,
                advice=advice,
            )
        )
    if number == errno.ENAMETOOLONG:
        where = f"{path.name[:40]}…"
        advice = phrase("Give it a shorter name, or choose a folder nearer to the disk's root.")
        return ExportError(
            phrase(
                "{where} cannot be written: its name or path is too long. {advice}",
                where=where,
                advice=advice,
            )
        )
    if number in (errno.EBUSY, errno.ETXTBSY):
        advice = phrase("Close it there, or save under another name.")
        return ExportError(
            phrase(
                "{path} cannot be written: another program uses it. {advice}",
                path=path,
                advice=advice,
            )
        )
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return ExportError(
        phrase(
            "{path} cannot be written: {reason}. {choose}",
            path=path,
            reason=reason.rstrip(".").lower(),
            choose=later(CHOOSE),
        )
    )


def free_name(path: Path) -> Path:
    """Return a path, with a number where a file of that name is there already.

    Raises
    ------
    ExportError
        If a thousand names are taken.
    """
    if not path.exists():
        return path
    for number in range(2, TRIES):
        other = path.with_name(f"{path.stem}-{number}{path.suffix}")
        if not other.exists():
            return other
    message = phrase(
        "{file} and {tries:,} names like it are in use. Give another name.",
        file=path.name,
        tries=TRIES,
    )
    raise ExportError(message)
