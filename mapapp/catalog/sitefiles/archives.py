"""Zips and what hides in them: nothing leaves its folder, unpacks without end, or is a program."""

import lzma
import re
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from mapapp.catalog.sitefiles.limits import (
    LARGE_MEMBER_BYTES,
    MAX_MEMBERS,
    MAX_RATIO,
    MAX_UNPACKED_BYTES,
    NOBODY,
    SiteFileError,
    Watch,
)
from mapapp.phrases import phrase

BROKEN: Final = (
    zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, zlib.error,
    lzma.LZMAError,
)  # fmt: skip
"""What a damaged archive makes the standard library raise."""
_CHUNK: Final = 1024**2
_DECLARED: Final = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)


def members_of(path: Path) -> list[zipfile.ZipInfo]:
    """Return the files of an archive, once all of them are harmless.

    Raises
    ------
    SiteFileError
        If it is no archive, is locked by a password, would unpack to too much, or names a
        place outside itself.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except BROKEN as error:
        message = phrase(
            "{file} is damaged or cut off: its list of contents cannot be read. Copy "
            "it again from where it came.",
            file=path.name,
        )
        raise SiteFileError(message) from error
    if len(members) > MAX_MEMBERS:
        message = phrase(
            "{file} holds {count:,} files; at most {max_members:,} are looked at. "
            "Unpack it and choose the file you need.",
            file=path.name,
            count=len(members),
            max_members=MAX_MEMBERS,
        )
        raise SiteFileError(message)
    for member in members:
        _check_member(path, member)
    if sum(member.file_size for member in members) > MAX_UNPACKED_BYTES:
        raise _bomb(path, sum(member.file_size for member in members))
    return [member for member in members if not member.is_dir()]


def _check_member(path: Path, member: zipfile.ZipInfo) -> None:
    name = member.filename.replace("\\", "/")
    inside = PurePosixPath(name)
    if inside.is_absolute() or ".." in inside.parts or ":" in inside.parts[0:1]:
        message = phrase(
            "{file} is refused: “{filename}” in it points outside the archive, as "
            "only harmful files do. Ask its sender for another.",
            file=path.name,
            filename=member.filename[:80],
        )
        raise SiteFileError(message)
    if stat.S_ISLNK(member.external_attr >> 16):
        message = phrase(
            "{file} is refused: “{filename}” in it is a link to another file. Pack "
            "the file itself.",
            file=path.name,
            filename=member.filename[:80],
        )
        raise SiteFileError(message)
    if member.flag_bits & 1:
        message = phrase(
            "{file} is locked by a password. Unlock it and save it without one.", file=path.name
        )
        raise SiteFileError(message)
    large = member.file_size > LARGE_MEMBER_BYTES
    if large and member.file_size > MAX_RATIO * max(member.compress_size, 1):
        raise _bomb(path, member.file_size)


def _bomb(path: Path, size: int) -> SiteFileError:
    return SiteFileError(
        phrase(
            "{file} is refused: it would unpack to {size:,.1f} GB, far more than a file "
            "of sites holds. Ask its sender what it is.",
            file=path.name,
            size=size / 1024**3,
        )
    )


def unpack(
    path: Path, members: Sequence[zipfile.ZipInfo], folder: Path, *, watch: Watch = NOBODY
) -> list[Path]:
    """Unpack some members into a folder, counting the bytes that really come.

    Every file lands directly in the folder under its own last name, whatever the archive says.
    """
    total = sum(member.file_size for member in members)
    written, paths = 0, []
    try:
        with zipfile.ZipFile(path) as archive:
            for member in members:
                target = folder / PurePosixPath(member.filename.replace("\\", "/")).name
                paths.append(target)
                with archive.open(member) as packed, target.open("wb") as stream:
                    while block := packed.read(_CHUNK):
                        written += len(block)
                        if written > min(MAX_UNPACKED_BYTES, total + _CHUNK):
                            raise _bomb(path, written)
                        stream.write(block)
                        watch.step(0.2 * written / max(total, 1), "Unpacking")
    except BROKEN as error:
        message = phrase("{file} is damaged: it cannot be unpacked. Copy it again.", file=path.name)
        raise SiteFileError(message) from error
    return paths


def unpacked(path: Path, suffixes: Sequence[str], *, watch: Watch = NOBODY) -> "Unpacked":
    """Unpack the members with some suffixes into a folder of its own."""
    members = members_of(path)
    wanted = [m for m in members if PurePosixPath(m.filename).suffix.lower() in suffixes]
    folder = tempfile.TemporaryDirectory(prefix="supplymap-", ignore_cleanup_errors=True)
    try:
        return Unpacked(folder, unpack(path, wanted, Path(folder.name), watch=watch))
    except BaseException:
        folder.cleanup()
        raise


class Unpacked:
    """Files unpacked from an archive; they go when the block ends."""

    def __init__(self, folder: "tempfile.TemporaryDirectory[str]", paths: list[Path]) -> None:
        self._folder = folder
        self.paths = paths

    def __enter__(self) -> list[Path]:
        return self.paths

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()


def check_xml(path: Path) -> None:
    """Refuse XML that declares entities: it can grow without end or read other files.

    Raises
    ------
    SiteFileError
        If the file has a document type or entities of its own.
    """
    with path.open("rb") as stream:
        tail = b""
        while block := stream.read(_CHUNK):
            plain = (tail + block).replace(b"\0", b"")
            if _DECLARED.search(plain):
                message = phrase(
                    "{file} is refused: it defines entities of its own, by which a "
                    "small file grows without end or reads others. Export it anew "
                    "without them.",
                    file=path.name,
                )
                raise SiteFileError(message)
            tail = block[-64:]
