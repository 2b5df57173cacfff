"""What the map shows of a shock's month is what the model says of that month."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from mapapp.cartography.fills import HATCH, LAND, ZERO
from mapapp.cartography.shock_map import WITHHOLDS, ShockMap
from mapapp.cartography.shock_month import Buyer, missing_words, month_on_map
from mapapp.cartography.theme import DARK, LIGHT, MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.picture import View, evaluate
from mapapp.picture.shock.shock_result import ShockPicture
from mapapp.picture.shock.shocks import shock_paths
from mapapp.picture.sourcing.consumers import Consumer
from mapapp.picture.sourcing.pacts import pact_of
from mapapp.scenario.levers import Shock, StockLever
from mapapp.scenario.scenario import Scenario

if TYPE_CHECKING:
    from mapapp.cartography.world import World
    from mapapp.catalog.catalog import Catalog

pytestmark = pytest.mark.usefixtures("qapp")

CHINA = Shock("rare_earths", "refining", "CHN", 0.75, 2027, 1, 12)
VIEW = View("rare_earths", "refining", 2030, consumer="PACT")


def scenario_of(catalog: "Catalog") -> Scenario:
    pact = pact_of(catalog, "g7", sharing="pact", eu_as_one=True)
    stock = StockLever("rare_earths", "refining", "JPN", days=60.0)
    return Scenario().with_shock(CHINA).with_pact(pact).with_stock(stock)


def path_of(catalog: "Catalog", consumer: str = "PACT") -> ShockPicture:
    found = shock_paths(catalog, scenario_of(catalog), replace(VIEW, consumer=consumer))
    assert found is not None
    return found


@pytest.fixture(scope="module")
def path(catalog: "Catalog") -> ShockPicture:
    return path_of(catalog)


def test_what_is_missing_is_shortage_and_restraint_of_the_month(
    catalog: "Catalog", path: ShockPicture
) -> None:
    picture = evaluate(catalog, scenario_of(catalog), VIEW)
    worst = max(range(path.months), key=lambda at: sum(p.shortage[at] for p in path.paths))
    found = {one.consumer.id: one for one in month_on_map(path, picture, worst).buyers}
    assert set(found) >= {one.consumer.id for one in path.paths}
    for one in path.paths:
        unmet = one.shortage[worst] + one.restraint[worst] * one.demand[worst]
        assert found[one.consumer.id].missing == pytest.approx(unmet / one.demand[worst])
    assert any(one.is_short for one in found.values())


def test_who_restricts_is_named_only_while_it_does(catalog: "Catalog", path: ShockPicture) -> None:
    picture = evaluate(catalog, scenario_of(catalog), VIEW)
    assert month_on_map(path, picture, 0).withheld == (("CHN", 0.75),)
    assert month_on_map(path, picture, 11).withheld == (("CHN", 0.75),)
    after = month_on_map(path, picture, 12)
    assert after.withheld == ()
    assert "no restriction in force" in after.title
    assert "Jan 2028" in after.title


def test_the_stock_given_in_a_month_goes_along_arrows(
    catalog: "Catalog", path: ShockPicture, world: "World"
) -> None:
    picture = evaluate(catalog, scenario_of(catalog), VIEW)
    months = [month_on_map(path, picture, at) for at in range(path.months)]
    giving = next(one for one in months if one.gifts)
    assert "arrows" in giving.subtitle
    drawn = map_of(giving, world, LIGHT)
    ends = {(mark.flow.exporter, mark.flow.importer) for mark, _ in drawn.arrows}
    assert ends <= {(drawn.middle_of(g.giver), drawn.middle_of(g.receiver)) for g in giving.gifts}
    assert ends


def test_others_are_shown_besides_who_is_looked_at(catalog: "Catalog") -> None:
    scenario = Scenario().with_shock(CHINA)
    view = replace(VIEW, consumer="USA")
    picture = evaluate(catalog, scenario, view)
    seen = {
        code: shock_paths(catalog, scenario, replace(view, consumer=code))
        for code in ("USA", "JPN", "WLD")
    }
    assert all(seen.values())
    usa, japan, world = (seen[code] for code in ("USA", "JPN", "WLD"))
    assert usa is not None
    assert japan is not None
    assert world is not None
    found = month_on_map(usa, picture, 3, others=(japan, world))
    assert [one.consumer.id for one in found.buyers] == ["USA", "JPN"], "the world is no country"


def map_of(month, world: "World", theme: MapTheme) -> ShockMap:  # noqa: ANN001
    viewport = Viewport.home(width=900, height=500, margins=(0, 56, 0, 28))
    return ShockMap(month, viewport, theme, world, {"CHN": "China"}, "contained", "Sources")


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda one: one.name)
def test_each_country_has_the_colour_of_its_class(
    catalog: "Catalog", path: ShockPicture, world: "World", theme: MapTheme
) -> None:
    picture = evaluate(catalog, scenario_of(catalog), VIEW)
    month = month_on_map(path, picture, 8)
    unknown = Buyer(Consumer("BRA", "Brazil", ("BRA",)), None)
    calm = Buyer(Consumer("AUS", "Australia", ("AUS",)), 0.0)
    drawn = map_of(replace(month, buyers=(*month.buyers, unknown, calm)), world, theme)
    fill = {code: drawn.classes[world.index[code]] for code in ("BRA", "AUS", "ARG", "CHN", "USA")}
    assert fill["BRA"] == HATCH
    assert fill["AUS"] == ZERO
    assert fill["ARG"] == LAND
    assert drawn.scale.colours[fill["CHN"]] == WITHHOLDS
    usa = next(one for one in month.buyers if one.consumer.id == "USA")
    assert usa.missing is not None
    assert fill["USA"] == (drawn.scale.class_of(usa.missing * 100) if usa.is_short else ZERO)
    image = QImage(900, 500, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    drawn.draw(painter)
    painter.end()
    at = drawn.viewport.pixel_of(88.0, 40.0).toPoint()
    assert QColor(image.pixel(at)) == QColor(WITHHOLDS)


def test_no_word_lies_on_another(catalog: "Catalog", path: ShockPicture, world: "World") -> None:
    picture = evaluate(catalog, scenario_of(catalog), VIEW)
    for at in (1, 4, 8):
        drawn = map_of(month_on_map(path, picture, at), world, LIGHT)
        boxes = [drawn.legend_box, drawn.title_box, *(box for box, *_ in drawn.words)]
        for number, box in enumerate(boxes):
            assert not any(box.intersects(other) for other in boxes[number + 1 :])


def test_words_beside_a_name_say_short_stock_or_unknown() -> None:
    japan = Consumer("JPN", "Japan", ("JPN",))
    assert missing_words(Buyer(japan, 0.364)) == "−36\N{NARROW NO-BREAK SPACE}%"
    assert missing_words(Buyer(japan, 0.0, draws=True)) == "from stock"
    assert missing_words(Buyer(japan, None)) == "not published"
