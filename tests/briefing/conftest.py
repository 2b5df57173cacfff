"""What tests of exported files share, and the flag that renews their pinned pictures.

Renew with ``pytest tests/briefing --update-snapshots`` after a wanted change of the look, and
look at the new picture before it is committed.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import pytest

from mapapp.picture.result import Picture

if TYPE_CHECKING:
    from mapapp.briefing.image import ImageSpec
    from mapapp.cartography.scene import MapScene
    from mapapp.cartography.world import World


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-snapshots", action="store_true", help="write pinned pictures anew")


@pytest.fixture
def update_snapshots(request: pytest.FixtureRequest) -> bool:
    # Known only when this folder is named on the command line.
    return bool(request.config.getoption("--update-snapshots", default=False))


@pytest.fixture
def scene_of(qapp: object, world: "World", names: Mapping[str, str]) -> Callable[..., "MapScene"]:
    from mapapp.briefing.image import export_scene

    def make(picture: Picture, spec: "ImageSpec", **given: Any) -> "MapScene":
        return export_scene(picture, spec, world=world, names=names, **given)

    return make
