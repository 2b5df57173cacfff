"""What tests of exported files share."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import pytest

from mapapp.picture.result import Picture

if TYPE_CHECKING:
    from mapapp.briefing.image import ImageSpec
    from mapapp.cartography.scene import MapScene
    from mapapp.cartography.world import World


@pytest.fixture
def scene_of(qapp: object, world: "World", names: Mapping[str, str]) -> Callable[..., "MapScene"]:
    from mapapp.briefing.image import export_scene

    def make(picture: Picture, spec: "ImageSpec", **given: Any) -> "MapScene":
        return export_scene(picture, spec, world=world, names=names, **given)

    return make
