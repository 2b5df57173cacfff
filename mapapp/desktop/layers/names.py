"""What layers, their groups and the steps of the Edit menu are called."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.wording import THIN_SPACE, number, sites_word
from mapapp.catalog.model import STAGES, Stage
from mapapp.scenario.appearance import Layer, LayerGroup, LayerKind

translate = QCoreApplication.translate


def group_name(group: LayerGroup) -> str:
    """Return a group's name."""
    names: dict[LayerGroup, str] = {
        "labels": translate("layers", "Labels"),
        "sites": translate("layers", "Sites"),
        "policy": translate("layers", "Policy"),
        "map": translate("layers", "Map"),
        "user": translate("layers", "Your files"),
    }
    return names[group]


def stage_of(layer: Layer) -> Stage | None:
    """Return the stage whose sites a layer draws, None for other layers."""
    wanted = layer.id.partition(":")[2]
    return next((stage for stage in STAGES if layer.kind == "sites" and stage == wanted), None)


def own_name(layer: Layer) -> str:
    """Return the name that a layer has before the user gives it another."""
    stage = stage_of(layer)
    if stage is not None:
        return sites_word(stage)
    names: dict[LayerKind, str] = {
        "labels": translate("layers", "Labels"),
        "sites": translate("layers", "Sites"),
        "flows": translate("layers", "Trade flows"),
        "controls": translate("layers", "Export controls"),
        "pact": translate("layers", "Pact members"),
        "borders": translate("layers", "Borders"),
        "share": translate("layers", "Share of output"),
        "graticule": translate("layers", "Graticule"),
        "sea": translate("layers", "Sea"),
        "user": translate("layers", "Your sites"),
    }
    return names[layer.kind]


def layer_name(layer: Layer) -> str:
    """Return the name of a layer as it stands in the tree."""
    return layer.name or own_name(layer)


def spoken(layer: Layer) -> str:
    """Return the name of a layer inside a sentence: "trade flows", "my-sites.csv"."""
    if layer.name:
        return f"“{layer.name}”"
    name = own_name(layer)
    return in_sentence(name[:1]) + name[1:]


def percent_of(opacity: float) -> str:
    """Return an opacity (0..1) as per cent: "60 %"."""
    return f"{number(opacity * 100)}{THIN_SPACE}%"


def visible_step(layers: Sequence[Layer], *, visible: bool, group: LayerGroup | None = None) -> str:
    """Return the words of a step that shows or hides layers."""
    what = spoken(layers[0]) if group is None else group_words(group)
    words = translate("layers", "Show {what}") if visible else translate("layers", "Hide {what}")
    return words.format(what=what)


def group_words(group: LayerGroup) -> str:
    """Return what a group is called inside a sentence: "all sites"."""
    names: dict[LayerGroup, str] = {
        "labels": translate("layers", "the labels"),
        "sites": translate("layers", "all sites"),
        "policy": translate("layers", "the policy layers"),
        "map": translate("layers", "the layers of the map itself"),
        "user": translate("layers", "your files"),
    }
    return names[group]
