"""How colours look to other eyes: simulated colour-vision deficiency, and print in grey.

Matrices after G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A physiologically-based
model for simulation of color vision deficiency", IEEE TVCG 15 (2009), severity 1.0; they act
on linear light.
"""

from collections.abc import Mapping
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QImage

from mapapp.cartography.colour_space import LUMINANCE, to_coded, to_linear

translate = QCoreApplication.translate

Vision = Literal["normal", "protan", "deutan", "tritan", "grey"]
VISIONS: Final[tuple[Vision, ...]] = ("normal", "protan", "deutan", "tritan", "grey")

MATRICES: Final[Mapping[Vision, NDArray[np.float64]]] = {
    "normal": np.eye(3),
    "protan": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deutan": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritan": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
    "grey": np.tile(LUMINANCE, (3, 1)),
}

# Steps of linear light in the way back: fine enough for the darkest of the 256 codes.
_STEPS: Final = 1 << 14
_LINEAR: Final = to_linear(np.arange(256) / 255).astype(np.float32)
_CODED: Final = np.rint(to_coded(np.arange(_STEPS + 1) / _STEPS) * 255).astype(np.uint8)
# Pixels worked on at once: what they need fits in a processor's cache.
_CHUNK: Final = 1 << 14


def vision_name(vision: Vision) -> str:
    """Return a kind of vision as it stands in a list to choose from."""
    names: dict[Vision, str] = {
        "normal": translate("vision", "Normal colour vision"),
        "protan": translate("vision", "Without red cones (protanopia)"),
        "deutan": translate("vision", "Without green cones (deuteranopia)"),
        "tritan": translate("vision", "Without blue cones (tritanopia)"),
        "grey": translate("vision", "Printed in grey"),
    }
    return names[vision]


def simulate(rgb: NDArray[np.uint8], vision: Vision) -> NDArray[np.uint8]:
    """Return sRGB colours as a kind of eye sees them.

    Parameters
    ----------
    rgb
        Red, green and blue, 0..255, in the last axis; any shape before it.
    vision
        One of `VISIONS`; "normal" gives a copy.

    Raises
    ------
    ValueError
        If the last axis does not hold three values.
    """
    if rgb.ndim == 0 or rgb.shape[-1] != 3:
        message = f"the last axis must hold red, green and blue, but the shape is {rgb.shape}"
        raise ValueError(message)
    if vision == "normal":
        return rgb.copy()
    flat = rgb.reshape(-1, 3)
    seen = np.empty_like(flat)
    matrix = (MATRICES[vision].T * _STEPS).astype(np.float32)
    for start in range(0, len(flat), _CHUNK):
        light = _LINEAR.take(flat[start : start + _CHUNK]) @ matrix
        light += np.float32(0.5)
        np.clip(light, 0, _STEPS, out=light)
        seen[start : start + _CHUNK] = _CODED.take(light.astype(np.int32))
    return seen.reshape(rgb.shape)


def preview_colour(colour: QColor, vision: Vision) -> QColor:
    """Return a colour as a kind of eye sees it; its transparency stays."""
    rgb = np.array([colour.red(), colour.green(), colour.blue()], dtype=np.uint8)
    red, green, blue = (int(part) for part in simulate(rgb, vision))
    return QColor(red, green, blue, colour.alpha())


def preview_image(image: QImage, vision: Vision) -> QImage:
    """Return an image as a kind of eye sees it; size, resolution and transparency stay.

    A map is made of runs of one colour: only the first pixel of each run is worked out.
    """
    if vision == "normal" or image.isNull():
        return image.copy()
    alpha = image.hasAlphaChannel()
    seen = image.convertToFormat(
        QImage.Format.Format_ARGB32 if alpha else QImage.Format.Format_RGB32
    )
    # Both formats have 32 bits a pixel, so that no row ends in filling.
    words = np.frombuffer(seen.bits(), dtype=np.uint32)
    for start in range(0, len(words), _CHUNK):
        _change(words[start : start + _CHUNK], vision)
    return seen


def _change(words: NDArray[np.uint32], vision: Vision) -> None:
    """Change pixels (0xAARRGGBB) in place."""
    starts = np.flatnonzero(words[1:] != words[:-1]) + 1
    starts = np.concatenate([np.zeros(1, starts.dtype), starts])
    first = words[starts]
    rgb = np.empty((len(first), 3), dtype=np.uint8)
    for channel, shift in enumerate((16, 8, 0)):
        rgb[:, channel] = first >> shift & 255
    red, green, blue = simulate(rgb, vision).astype(np.uint32).T
    found = first & 0xFF000000 | red << 16 | green << 8 | blue
    words[:] = np.repeat(found, np.diff(starts, append=len(words)))
