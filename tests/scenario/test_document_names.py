"""Names that the catalog does not know are told, with those it has."""

import re
from dataclasses import replace
from typing import Any

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.scenario.document import Document, ViewState
from mapapp.scenario.document_names import check_names
from mapapp.scenario.levers import (
    Assumptions,
    CountryCost,
    DemandLever,
    Pact,
    ProjectChange,
    RecyclingLever,
    Shock,
    StockLever,
)
from mapapp.scenario.scenario import Place, Scenario
from mapapp.scenario.site_files import SiteFile


class TestNames:
    def test_of_a_document_made_here_are_known(self, catalog: Catalog) -> None:
        scenario = (
            Scenario()
            .with_capacity("tin", "mining", Place("country", "PER"), nameplate_t_per_year=1)
            .with_shock(Shock("tin", "mining", "IDN", 1.0, 2026, targets=("EU27", "USA")))
            .with_pact(Pact("g7", ("USA",)))
            .with_stock(StockLever("tin", "refining", "PACT", days=3))
        )
        site = next(one for one in catalog.sites if one.mineral == "tin")
        scenario = scenario.with_capacity(
            "tin", site.stage, Place("project", site.id), nameplate_t_per_year=1
        )
        for consumer in ("WLD", "EU27", "PACT", "g7", "JPN"):
            document = Document((scenario,), view=ViewState(consumer=consumer))
            assert check_names(document, catalog) == ()

    @pytest.mark.parametrize(
        ("scenario", "words"),
        [
            (("capacity", "kobalt", "mining", Place("country", "AUS")), "such mineral. Choose one"),
            (("capacity", "cobalt", "magnets", Place("country", "AUS")), "mining, refining"),
            (("capacity", "cobalt", "mining", Place("region", "afrika")), "oceania, africa, latin"),
            (("capacity", "cobalt", "mining", Place("country", "Chile")), "Write CHL"),
            (("capacity", "cobalt", "mining", Place("country", "aus")), "Write AUS"),
            (("capacity", "cobalt", "mining", Place("country", "XXX")), "such as AUS"),
            (("capacity", "cobalt", "mining", Place("project", "lithium-arg-fenix")), "not of cob"),
            (("capacity", "cobalt", "mining", Place("project", "?")), "such project of cobalt min"),
            (Shock("tin", "mining", "USSR", 1.0, 2026), "shock to tin mining, country = “USSR”"),
            (Shock("tin", "mining", "IDN", 1.0, 2026, targets=("EU",)), "or one of: EU27"),
            (Shock("tin", "mining", "IDN", 1.0, 2026, control="x"), "such export control"),
            (Pact("g8", ("USA",)), "pact, id = “g8”: .* g7, "),
            (Pact("g7", ("USA", "EUR")), "pact, members = “EUR”"),
            (StockLever("tin", "refining", "OPEC", days=1), "holder = “OPEC”: .* WLD, EU27, PACT"),
            (RecyclingLever("steel", 0.1), "recycling, mineral = “steel”"),
            (DemandLever("steel", "APS"), "demand, mineral = “steel”"),
            (Assumptions(projects=(ProjectChange("?"),)), "projects, site = “.”"),
            (Assumptions(costs=(CountryCost("tin", "mining", "?", 1.0),)), "costs, country = “.”"),
        ],
    )
    def test_that_the_catalog_lacks_are_told_with_those_it_has(
        self, catalog: Catalog, scenario: Any, words: str
    ) -> None:
        match scenario:
            case ("capacity", mineral, stage, place):
                made = Scenario().with_capacity(mineral, stage, place, nameplate_t_per_year=1)
            case Shock():
                made = Scenario().with_shock(scenario)
            case Pact():
                made = Scenario().with_pact(scenario)
            case Assumptions():
                made = Scenario().with_assumptions(scenario)
            case StockLever():
                made = Scenario().with_stock(scenario)
            case RecyclingLever():
                made = Scenario().with_recycling(scenario)
            case _:
                made = Scenario().with_demand(scenario)
        (problem,) = check_names(Document((Scenario(), made)), catalog)
        assert str(problem).startswith("scenarios 2, ")
        assert re.search(words, str(problem))

    def test_of_the_view_are_looked_at_too(self, catalog: Catalog) -> None:
        view = ViewState(mineral="kobalt", consumer="NATO")
        problems = [str(one) for one in check_names(Document(view=view), catalog)]
        assert [text.partition(" = ")[0] for text in problems] == [
            "view, mineral",
            "view, consumer",
        ]
        (alone,) = check_names(Document(view=ViewState(consumer="PACT")), catalog)
        assert "has no pact with members" in str(alone)

    def test_of_sites_of_files_may_wait_for_their_files_where_that_is_asked_for(
        self, catalog: Catalog
    ) -> None:
        place = Place("project", "user:own.csv:3")
        scenario = Scenario().with_capacity("tin", "mining", place, nameplate_t_per_year=1)
        rules = replace(scenario.assumptions, projects=(ProjectChange(place.id, 2031),))
        made = replace(scenario, assumptions=rules)
        document = Document((made,), site_files=(SiteFile("user:1", "own.csv", path="own.csv"),))
        assert len(check_names(document, catalog)) == 2
        assert check_names(document, catalog, files_may_change=True) == ()
        alone = replace(document, site_files=())  # the file was taken off the map
        assert check_names(alone, catalog, files_may_change=True) == ()
