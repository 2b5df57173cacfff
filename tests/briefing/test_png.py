"""What is written as PNG is what was drawn, for every reader."""

import zlib
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from mapapp.briefing.files import ExportError
from mapapp.briefing.png import ROWS_AT_ONCE, png_of

TEXTS = {"Title": "Cobalt refining, 2030", "Source": "IEA → “own” ≈ 5 %", "Description": "a\nb"}


def noise(width: int, height: int, form: QImage.Format) -> QImage:
    pixels = np.random.default_rng(4).integers(0, 256, (height, width, 4), dtype=np.uint8)
    image = QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return image.convertToFormat(form)


def chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(data):
        length = int.from_bytes(data[at : at + 4])
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        assert zlib.crc32(kind + body) == int.from_bytes(data[at + 8 + length : at + 12 + length])
        yield kind, body
        at += 12 + length


@pytest.mark.parametrize(
    "form", [QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32, QImage.Format.Format_RGB888]
)
@pytest.mark.parametrize("size", [(1, 1), (37, 5), (3, ROWS_AT_ONCE), (5, 2 * ROWS_AT_ONCE + 1)])
def test_every_pixel_comes_back(form: QImage.Format, size: tuple[int, int]) -> None:
    image = noise(*size, form)
    back = QImage.fromData(png_of(image, {}), "png")
    wanted = QImage.Format.Format_ARGB32
    assert back.hasAlphaChannel() == image.hasAlphaChannel()
    assert back.convertToFormat(wanted) == image.convertToFormat(wanted)


def test_bands_packed_beside_each_other_are_one_sound_stream() -> None:
    image = noise(67, 3 * ROWS_AT_ONCE + 1, QImage.Format.Format_RGB888)
    stream = b"".join(body for kind, body in chunks(png_of(image, {})) if kind == b"IDAT")
    rows = zlib.decompress(stream)  # which refuses a wrong check sum
    assert len(rows) == image.height() * (3 * image.width() + 1)


def test_texts_and_dots_are_kept_and_the_file_is_sound() -> None:
    image = noise(20, 10, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(11811)
    image.setDotsPerMeterY(11811)
    data = png_of(image, TEXTS)
    back = QImage.fromData(data, "png")
    assert {key: back.text(key) for key in TEXTS} == TEXTS
    assert (back.dotsPerMeterX(), back.dotsPerMeterY()) == (11811, 11811)
    kinds = [kind for kind, _ in chunks(data)]
    assert kinds[:2] == [b"IHDR", b"pHYs"]
    assert kinds[-1] == b"IEND"
    assert {b"tEXt", b"iTXt"} <= set(kinds)  # plain where letters allow


def test_the_same_image_is_the_same_file() -> None:
    image = noise(30, 30, QImage.Format.Format_RGB32)
    assert png_of(image, TEXTS) == png_of(image.copy(), TEXTS)


def test_a_flat_image_is_small() -> None:
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    image.fill(QColor("#F9FBFC"))
    assert len(png_of(image, {})) < 40_000


def test_nothing_cannot_be_written() -> None:
    with pytest.raises(ExportError, match="nothing in it"):
        png_of(QImage(), {})
