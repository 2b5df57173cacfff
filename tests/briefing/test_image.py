"""Map images: of the size asked for, saying what they show, whole or not there at all."""

import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from mapapp import __version__
from mapapp.briefing.image import (
    LARGEST_PX,
    MOST_PIXELS,
    PAPER_SEA,
    SMALLEST_PX,
    ExportError,
    ImageSpec,
    export_png,
    export_theme,
    metadata,
    render,
    write_whole,
)
from mapapp.cartography.fonts import export_family
from mapapp.cartography.theme import LIGHT
from mapapp.cartography.wording import source_line
from mapapp.errors import UserError
from mapapp.picture.result import Picture
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from mapapp.cartography.scene import MapScene

PictureOf = Callable[..., Picture]
SceneOf = Callable[..., "MapScene"]

SMALL = ImageSpec(480, 360, 96)
SNAPSHOTS = Path(__file__).parent / "snapshots"


def pixels(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), dtype=np.uint8)
    rows = flat.reshape(plain.height(), plain.bytesPerLine())[:, : 4 * plain.width()]
    return rows.reshape(plain.height(), plain.width(), 4)[:, :, 2::-1].astype(np.int16)


def alike(one: np.ndarray, other: np.ndarray, *, levels: int) -> float:
    """Return the share of pixels that differ by no more than some levels in any channel."""
    return float((np.abs(one - other).max(axis=2) <= levels).mean())


def one_sentence(error: pytest.ExceptionInfo[Exception]) -> str:
    text = str(error.value)
    assert "\n" not in text
    assert text.endswith(".")
    assert text[0].isupper() or text[0] in "/0123456789" or ".png" in text or "." in text[:40]
    assert "Errno" not in text
    assert "Traceback" not in text
    return text


# --- the image -----------------------------------------------


@pytest.mark.parametrize(
    "spec", [SMALL, ImageSpec(800, 600, 150), ImageSpec(600, 900, 300)], ids=str
)
def test_size_and_resolution_are_as_asked(
    spec: ImageSpec, picture_of: PictureOf, scene_of: SceneOf, tmp_path: Path
) -> None:
    target = tmp_path / "map.png"
    export_png(scene_of(picture_of(), spec), target, spec)
    image = QImage(str(target))
    assert (image.width(), image.height()) == (spec.width_px, spec.height_px)
    assert image.dotsPerMeterX() == image.dotsPerMeterY()
    assert image.dotsPerMeterX() * 0.0254 == pytest.approx(spec.dpi, abs=0.02)
    assert target.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"


def test_the_file_says_what_it_shows(
    picture_of: PictureOf, scene_of: SceneOf, tmp_path: Path
) -> None:
    scenario = Scenario().with_capacity(
        "cobalt", "refining", Place("country", "AUS"), nameplate_t_per_year=24_000
    )
    picture = picture_of(scenario=scenario)
    target = tmp_path / "map.png"
    export_png(scene_of(picture, SMALL), target, SMALL)
    image = QImage(str(target))
    assert image.text("Title") == "Cobalt refining, 2030"
    assert image.text("Source") == source_line(picture)
    assert image.text("Description") == "Scenario: cobalt refining, AUS: +24000 t/yr"
    assert image.text("Software") == f"Mineral Supply Map {__version__}"


def test_a_baseline_says_so(picture_of: PictureOf, scene_of: SceneOf) -> None:
    scene = scene_of(picture_of(), SMALL)
    assert metadata(scene)["Description"] == "Scenario: baseline, no lever set"


def test_type_grows_with_the_image_and_stays_readable(qapp: object) -> None:
    small, usual, large = (
        export_theme(ImageSpec(*size)) for size in ((400, 320), (1400, 800), (2800, 1600))
    )
    assert small.type.body_px == pytest.approx(11)
    assert usual.type.body_px == pytest.approx(12)
    assert large.type.body_px == pytest.approx(24)
    assert {t.type.family for t in (small, usual, large)} == {export_family()}
    assert usual.sea == PAPER_SEA
    assert replace(usual, sea=LIGHT.sea, type=LIGHT.type) == LIGHT


def test_the_font_is_the_bundled_one(qapp: object) -> None:
    from PySide6.QtGui import QFontInfo

    theme = export_theme(SMALL)
    for bold in (False, True):
        assert QFontInfo(theme.font(bold=bold)).family() == export_family()
    assert "Source Sans" in export_family()


def test_lines_and_symbols_keep_their_size_on_large_images(
    picture_of: PictureOf, scene_of: SceneOf
) -> None:
    """Twice the size, reduced to half, is nearly the same picture."""
    from PySide6.QtCore import Qt

    one, two = ImageSpec(1400, 800), ImageSpec(2800, 1600)
    plain = pixels(render(scene_of(picture_of(), one), one))
    reduced = render(scene_of(picture_of(), two), two).scaled(
        1400,
        800,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    sides = {
        spec.width_px: [mark.side_px for mark in scene_of(picture_of(), spec).marks]
        for spec in (one, two)
    }
    assert min(sides[2800]) == pytest.approx(2 * min(sides[1400]))
    assert max(sides[2800]) == pytest.approx(2 * max(sides[1400]), rel=0.25)
    assert alike(plain, pixels(reduced), levels=60) > 0.97
    assert np.abs(plain.mean() - pixels(reduced).mean()) < 1


# --- the same as on screen -----------------------------------------------


def drawn_like_a_screen(scene: "MapScene", width: int, height: int) -> np.ndarray:
    """Draw a scene as a window does: layer upon layer, each kept as a pixmap."""
    layers = []
    for number, draw in enumerate(
        (
            lambda p: scene.draw_ground(p, pixel_ratio=1.0),
            lambda p: scene.draw_overlay(p, pixel_ratio=1.0),
            scene.draw_top,
        )
    ):
        layer = QPixmap(width, height)
        layer.fill(QColor("#FFFFFF") if number == 0 else QColor(0, 0, 0, 0))
        painter = QPainter(layer)
        try:
            draw(painter)
        finally:
            painter.end()
        layers.append(layer)
    screen = QPixmap(width, height)
    painter = QPainter(screen)
    try:
        for layer in layers:
            painter.drawPixmap(QPointF(0, 0), layer)
    finally:
        painter.end()
    return pixels(screen.toImage())


@pytest.mark.parametrize("mode", ["scenario", "change"])
def test_the_image_is_what_the_screen_shows(
    mode: str, picture_of: PictureOf, scene_of: SceneOf
) -> None:
    spec = ImageSpec(1280, 720)
    scenario = Scenario().with_capacity(
        "cobalt", "refining", Place("country", "AUS"), nameplate_t_per_year=24_000
    )
    scene = scene_of(picture_of(mode=mode, scenario=scenario), spec)
    exported = pixels(render(scene, spec))
    assert alike(exported, drawn_like_a_screen(scene, 1280, 720), levels=1) >= 0.995


def test_the_image_looks_where_the_screen_looks(picture_of: PictureOf, scene_of: SceneOf) -> None:
    home = scene_of(picture_of(), SMALL).viewport
    assert home.is_home
    look = home.zoomed(5.0, QPointF(300, 150))
    shown = scene_of(picture_of(), ImageSpec(960, 720), look=look).viewport
    assert (shown.centre_x, shown.centre_y) == (look.centre_x, look.centre_y)
    assert shown.zoom == pytest.approx(look.zoom)
    assert scene_of(picture_of(), SMALL, look=home).viewport.is_home


def test_paper_has_no_links(picture_of: PictureOf, scene_of: SceneOf) -> None:
    from mapapp.cartography.scene import MapOptions

    scene = scene_of(picture_of(), SMALL, options=MapOptions(chip_action="Show"))
    assert scene.options.chip_action == ""


# --- what cannot be done -----------------------------------------------


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        (ImageSpec(SMALLEST_PX - 1, 600), "between 320 and 16000"),
        (ImageSpec(600, SMALLEST_PX - 1), "between 320 and 16000"),
        (ImageSpec(LARGEST_PX + 1, 600), "between 320 and 16000"),
        (ImageSpec(-5, 0), "between 320 and 16000"),
        (ImageSpec(LARGEST_PX, MOST_PIXELS // LARGEST_PX + 1), "at most 120 million"),
        (ImageSpec(800, 600, 29), "30 to 1,200"),
        (ImageSpec(800, 600, 1201), "30 to 1,200"),
    ],
    ids=str,
)
def test_an_impossible_image_is_refused_in_one_sentence(
    spec: ImageSpec, words: str, picture_of: PictureOf, scene_of: SceneOf, tmp_path: Path
) -> None:
    scene = scene_of(picture_of(), SMALL)
    with pytest.raises(ExportError) as error:
        export_png(scene, tmp_path / "map.png", spec)
    assert words in one_sentence(error)
    with pytest.raises(ExportError):
        render(scene, spec)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "spec",
    [
        ImageSpec(SMALLEST_PX, SMALLEST_PX, 30),
        ImageSpec(LARGEST_PX, MOST_PIXELS // LARGEST_PX, 1200),
    ],
    ids=str,
)
def test_the_limits_themselves_are_allowed(spec: ImageSpec) -> None:
    spec.check()


def test_too_little_memory_is_said(
    picture_of: PictureOf, scene_of: SceneOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = scene_of(picture_of(), SMALL)
    monkeypatch.setattr("mapapp.briefing.image.QImage", NoMemory)
    with pytest.raises(ExportError) as error:
        render(scene, SMALL)
    assert "memory" in str(error.value)


class NoMemory(QImage):
    """What Qt returns when an image cannot be had."""

    def __init__(self, *_: object) -> None:
        super().__init__()


@pytest.mark.parametrize("name", ["map.jpg", "map", "map.png.txt", ".png"])
def test_only_png_is_written(
    name: str, picture_of: PictureOf, scene_of: SceneOf, tmp_path: Path
) -> None:
    with pytest.raises(ExportError) as error:
        export_png(scene_of(picture_of(), SMALL), tmp_path / name, SMALL)
    assert "does not end in .png" in str(error.value)
    assert list(tmp_path.iterdir()) == []


def test_the_suffix_may_be_in_capitals(
    picture_of: PictureOf, scene_of: SceneOf, tmp_path: Path
) -> None:
    export_png(scene_of(picture_of(), SMALL), tmp_path / "MAP.PNG", SMALL)
    assert not QImage(str(tmp_path / "MAP.PNG")).isNull()


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    folder = tmp_path / "maps.png"
    folder.mkdir()
    with pytest.raises(ExportError) as error:
        write_whole(folder, b"x")
    assert "is a folder" in one_sentence(error)
    assert list(folder.iterdir()) == []


def test_a_place_that_cannot_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"a file where a folder should be")
    with pytest.raises(ExportError) as error:
        write_whole(tmp_path / "file" / "map.png", b"x")
    assert "cannot be written" in str(error.value)
    assert isinstance(error.value, UserError)
    assert (tmp_path / "file").read_bytes() == b"a file where a folder should be"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_folder_without_permission(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(ExportError) as error:
        write_whole(folder / "map.png", b"x")
    assert "permission" in str(error.value)


# --- whole or not at all -----------------------------------------------


def test_a_missing_path_is_not_made_up(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="There is no folder"):
        write_whole(tmp_path / "a" / "b" / "map.png", b"new")
    assert list(tmp_path.iterdir()) == []


def test_one_missing_folder_is_made(tmp_path: Path) -> None:
    target = tmp_path / "out" / "map.png"
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(target.parent.iterdir()) == [target]
    if os.name == "posix":
        assert stat.S_IMODE(target.stat().st_mode) == 0o644


def no_space(*_: Any, **__: Any) -> None:
    raise OSError(28, "No space left on device")


def interrupted(*_: Any, **__: Any) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("what", ["os.fsync", "pathlib.Path.replace", "pathlib.Path.chmod"])
def test_an_older_file_survives_a_failing_write(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "map.png"
    target.write_bytes(b"older")
    monkeypatch.setattr(what, no_space)
    with pytest.raises(ExportError) as error:
        write_whole(target, b"newer")
    monkeypatch.undo()
    assert "the disk is full" in str(error.value)
    assert "Errno" not in str(error.value)
    assert target.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [target], "no temporary file is left"


def test_an_interrupted_write_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "map.png"
    target.write_bytes(b"older")
    monkeypatch.setattr("os.fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_whole(target, b"newer")
    monkeypatch.undo()
    assert target.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failing_drawing_touches_no_file(
    picture_of: PictureOf, scene_of: SceneOf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "map.png"
    target.write_bytes(b"older")
    scene = scene_of(picture_of(), SMALL)
    monkeypatch.setattr(type(scene), "draw_top", interrupted)
    with pytest.raises(KeyboardInterrupt):
        export_png(scene, target, SMALL)
    assert target.read_bytes() == b"older"


# --- one pinned picture -----------------------------------------------


def test_the_default_export_looks_as_pinned(
    picture_of: PictureOf, scene_of: SceneOf, looks_as_pinned: Callable[..., None]
) -> None:
    spec = ImageSpec(960, 540)
    image = render(scene_of(picture_of(), spec), spec)
    pinned = SNAPSHOTS / "cobalt-refining-2030.png"
    looks_as_pinned(image, pinned, levels=8, most_bytes=200_000)
