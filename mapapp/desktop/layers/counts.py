"""What stands at the right of a layer's name: how much it shows, of how much."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from mapapp.cartography.facts import MapFacts
from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.site_filter import drawable, filtered
from mapapp.cartography.wording import number, short_name
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.layers.names import stage_of
from mapapp.picture import Picture
from mapapp.scenario.appearance import Appearance, Layer

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LayerFacts:
    """What the tree says of a layer.

    Attributes
    ----------
    count
        As it stands in the tree: "23", "12 of 23", "none"; empty where nothing is counted.
    meaning
        The same in a sentence, for the tool tip and the screen reader.
    empty
        Whether there is nothing to draw for what is looked at.
    """

    count: str = ""
    meaning: str = ""
    empty: bool = False


def facts_of(
    layer: Layer,
    appearance: Appearance,
    picture: Picture,
    facts: MapFacts,
    files: Mapping[str, tuple[int, int]],
) -> LayerFacts:
    """Return what the tree says of a layer.

    ``files`` say of the user's files, by layer, how many sites are shown, and how many there are.
    """
    if layer.kind == "sites":
        return _sites(layer, appearance, picture)
    if layer.kind == "flows":
        return _flows(appearance, picture, facts.catalog)
    if layer.kind == "controls":
        return _controls(appearance, picture, facts)
    if layer.kind == "pact":
        return _pact(appearance, picture, facts)
    if layer.kind == "user" and layer.id in files:
        return _part(*files[layer.id])
    if layer.kind == "share" and not picture.has_output:
        words = translate("layers", "No national output is published for this stage.")
        return LayerFacts(translate("layers", "no output"), words, empty=True)
    return LayerFacts()


def site_numbers(appearance: Appearance, picture: Picture, layer: Layer | None) -> tuple[int, int]:
    """Return how many sites of a layer (None: of all) are shown, of how many."""
    stage = stage_of(layer) if layer is not None else None
    groups = [picture.sites.get(stage, ())] if stage is not None else list(picture.sites.values())
    shown = sum(len(filtered(sites, appearance.site_filter)) for sites in groups)
    return shown, sum(len(drawable(sites)) for sites in groups)


def _sites(layer: Layer, appearance: Appearance, picture: Picture) -> LayerFacts:
    shown, every = site_numbers(appearance, picture, layer)
    if not every:
        words = translate("layers", "No {mineral} site of this kind is listed.")
        words = words.format(mineral=in_sentence(short_name(picture.mineral)))
        return LayerFacts(translate("layers", "none"), words, empty=True)
    return _part(shown, every)


def _part(shown: int, every: int) -> LayerFacts:
    """Return how many sites pass a filter, of how many."""
    if shown == every:
        words = translate("layers", "{count} sites").format(count=number(every))
        return LayerFacts(number(every), words)
    part = translate("layers", "{shown} of {every}").format(
        shown=number(shown), every=number(every)
    )
    words = translate("layers", "{part} sites pass the filter").format(part=part)
    return LayerFacts(part, words)


def _flows(appearance: Appearance, picture: Picture, catalog: Catalog) -> LayerFacts:
    view = picture.view
    traded = any(
        product.mineral == view.mineral and product.stage == view.stage
        for product in catalog.trade_products
    )
    if not traded:
        words = translate("layers", "No traded product is known to stand for this stage.")
        return LayerFacts(translate("layers", "no trade"), words, empty=True)
    count = number(appearance.flows.largest)
    words = translate("layers", "At most the {count} largest flows").format(count=count)
    return LayerFacts(count, words)


def known_words(catalog: Catalog) -> str:
    """Return whose knowledge the tables hold: "as known in November 2026"."""
    year, month = (int(part) for part in catalog.vintage.split("-")[:2])
    name = QLocale().standaloneMonthName(month)
    return translate("layers", "As known in {month} {year}").format(month=name, year=year)


def _controls(appearance: Appearance, picture: Picture, facts: MapFacts) -> LayerFacts:
    controls = facts.controls(picture.view.mineral, appearance)
    force = sum(control.state == "in_force" for control in controls)
    if not controls:
        words = translate("layers", "No export control on {mineral} is listed.")
        words = words.format(mineral=in_sentence(short_name(picture.mineral)))
        return LayerFacts(translate("layers", "none"), words, empty=True)
    words = translate("layers", "{force} in force of {every} export controls")
    return LayerFacts(number(force), words.format(force=number(force), every=number(len(controls))))


def _pact(appearance: Appearance, picture: Picture, facts: MapFacts) -> LayerFacts:
    pact = facts.pact(picture, appearance)
    if pact is None:
        words = translate("layers", "The scenario has no pact.")
        return LayerFacts(translate("layers", "none"), words, empty=True)
    count = number(len(pact.members))
    return LayerFacts(count, translate("layers", "{count} members").format(count=count))
