"""Writes images as PNG, for maps: large flat areas, of which the usual writer makes hard work.

Qt's writer foretells each pixel from its neighbours, as suits photographs; that takes most of the
time of an export and makes the file of a map larger. Without it a map is written in a third of
the time. Form: W3C, Portable Network Graphics (third edition).
"""

import struct
import zlib
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import numpy as np
from PySide6.QtGui import QImage

from mapapp.briefing.files import ExportError
from mapapp.phrases import phrase

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
LEVEL: Final = 3
ROWS_AT_ONCE: Final = 128
PACKERS: Final = 2
STREAM: Final = b"\x78\x5e"
"""How a packed stream begins: method and window, and that it was packed quickly."""
END: Final = b"\x03\x00"
"""A last block with nothing in it."""
ADLER: Final = 65521
_RGB, _RGBA = 2, 6
_METRE: Final = 1


def png_of(image: QImage, texts: Mapping[str, str]) -> bytes:
    """Return an image as a PNG file, with texts inside it.

    Parameters
    ----------
    image
        In any format; its dots per metre are kept.
    texts
        By keyword: Title, Source, ...

    Raises
    ------
    ExportError
        If the image is empty or there is not enough memory.
    """
    if image.isNull():
        message = phrase(
            "The image could not be made: there is nothing in it, or not enough memory."
        )
        raise ExportError(message)
    alpha = image.hasAlphaChannel()
    size = struct.pack(">II", image.width(), image.height())
    form = struct.pack(">BBBBB", 8, _RGBA if alpha else _RGB, 0, 0, 0)
    dots = struct.pack(">IIB", image.dotsPerMeterX(), image.dotsPerMeterY(), _METRE)
    parts = [SIGNATURE, _chunk(b"IHDR", size + form), _chunk(b"pHYs", dots)]
    parts += [_text(key, text) for key, text in texts.items()]
    parts += [_chunk(b"IDAT", data) for data in _packed(image, alpha=alpha)]
    return b"".join([*parts, _chunk(b"IEND", b"")])


def _packed(image: QImage, *, alpha: bool) -> Iterator[bytes]:
    """Yield the packed rows of an image, each led by the 0 that says nothing is foretold.

    Bands of rows are packed beside each other, each as if nothing had been before it, which the
    form allows: they come one after the other in one stream. Only those in hand are unpacked in
    memory, so that a large image is not there twice. Form: RFC 1950, RFC 1951.
    """
    first_rows = range(0, image.height(), ROWS_AT_ONCE)
    total = 1
    yield STREAM
    with ThreadPoolExecutor(PACKERS) as pool:
        for data, check, length in pool.map(lambda at: _band(image, at, alpha=alpha), first_rows):
            total = _adler_of_both(total, check, length)
            yield data
    yield END + struct.pack(">I", total)


def _band(image: QImage, first: int, *, alpha: bool) -> tuple[bytes, int, int]:
    """Return a band of rows, packed, with the check sum and the length of what is packed."""
    form = QImage.Format.Format_RGBA8888 if alpha else QImage.Format.Format_RGB888
    width = image.width() * (4 if alpha else 3)
    count = min(ROWS_AT_ONCE, image.height() - first)
    part = image.copy(0, first, image.width(), count).convertToFormat(form)
    if part.isNull():
        message = phrase("There is not enough memory to write the image. Choose a smaller size.")
        raise ExportError(message)
    rows = np.frombuffer(part.constBits(), np.uint8).reshape(count, part.bytesPerLine())
    band = np.zeros((count, width + 1), np.uint8)
    band[:, 1:] = rows[:, :width]
    packer = zlib.compressobj(LEVEL, zlib.DEFLATED, -15, 9)
    data = packer.compress(band.data) + packer.flush(zlib.Z_FULL_FLUSH)
    return data, zlib.adler32(band.data), band.nbytes


def _adler_of_both(before: int, after: int, length: int) -> int:
    """Return the check sum of two stretches from those of each; ``length`` bytes are the second."""
    low, high = before & 0xFFFF, before >> 16
    then_low, then_high = after & 0xFFFF, after >> 16
    return ((high + then_high + length * (low - 1)) % ADLER) << 16 | (low + then_low - 1) % ADLER


def _text(key: str, text: str) -> bytes:
    """Return a text: in the plain form that everything reads where its letters allow."""
    name = key.encode("latin-1")
    try:
        return _chunk(b"tEXt", name + b"\0" + text.encode("latin-1"))
    except UnicodeEncodeError:
        return _chunk(b"iTXt", name + b"\0\0\0\0\0" + text.encode())


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(data, zlib.crc32(kind))
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)
