"""Files of scenarios: what is read is what was written, and mistakes are told with their place."""

import json
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.picture import View, check_view, evaluate
from mapapp.picture.view import state_of, view_of
from mapapp.scenario import levers
from mapapp.scenario.appearance import (
    Appearance,
    ClassChoice,
    FlowStyle,
    Layer,
    LegendEdit,
    PointLook,
    SiteFilter,
)
from mapapp.scenario.document import Document, ViewState
from mapapp.scenario.document_names import check_names
from mapapp.scenario.document_problems import DocumentError
from mapapp.scenario.document_text import (
    dump_document,
    parse_document,
    read_document,
    write_document,
)
from mapapp.scenario.levers import (
    Assumptions,
    CountryCost,
    DemandLever,
    Pact,
    ProjectChange,
    RecyclingLever,
    Shock,
    StageAssumption,
    StockLever,
)
from mapapp.scenario.scenario import CapacityLever, LeverError, Place, Scenario
from mapapp.scenario.site_files import SiteFile

DOCS = Path(__file__).resolve().parents[2] / "docs"
MADE_WITH = {"app_version": "0.1.0", "catalog_vintage": "2026-11"}
FULL = Scenario(
    capacity=(
        CapacityLever("cobalt", "refining", Place("country", "AUS"), 0.1 + 0.2),
        CapacityLever("cobalt", "refining", Place("region", "africa"), 24_000.0),
    ),
    shocks=(Shock("gallium", "refining", "CHN", 1 / 3, 2026, 2, 36, ("JPN", "USA"), "c-1"),),
    pact=Pact(
        "g7", ("JPN", "USA"), eu_as_one=True, sharing="bilateral", hub="USA", governance_floor=-0.25
    ),
    stocks=(
        StockLever("cobalt", "refining", "JPN", days=60.5, release_t_per_month=1e-3),
        StockLever("cobalt", "refining", "USA", quantity_t=0.0),
    ),
    recycling=(RecyclingLever("cobalt", 0.15),),
    demand=(DemandLever("cobalt", "APS", -0.25),),
    assumptions=Assumptions(
        displacement=0.7,
        rule="merit order",
        expected=True,
        stages=(StageAssumption("refining", "planned", 5, 3, 0.8, 0.4),),
        projects=(ProjectChange("site-1", 2031),),
        costs=(CountryCost("cobalt", "mining", "COD", 12_345.678),),
        shipping_lag_months=2.5,
    ),
    name="Übung „Bann“",
    note="Zwei\nZeilen, 锂",
)
DOCUMENT = Document(
    (FULL, Scenario(name="Baseline")), 1, ViewState("lithium", "mining", 2035, "change", "control")
)


def content_of(document: Document = DOCUMENT) -> dict[str, Any]:
    """Return a document's file as plain values, to be spoilt."""
    return json.loads(dump_document(document, **MADE_WITH))


def refusal(content: object) -> DocumentError:
    text = content if isinstance(content, str) else json.dumps(content)
    with pytest.raises(DocumentError) as caught:
        parse_document(text, name="plan.supplymap")
    return caught.value


class TestRoundTrip:
    def test_every_lever_comes_back_bit_for_bit(self) -> None:
        text = dump_document(DOCUMENT, **MADE_WITH)
        again = parse_document(text, name="plan.supplymap")
        assert again == DOCUMENT
        assert repr(again.scenarios) == repr(DOCUMENT.scenarios)
        assert again.scenario.name == "Baseline"
        assert (again.app_version, again.catalog_vintage) == ("0.1.0", "2026-11")
        assert dump_document(again, **MADE_WITH) == text

    def test_the_text_is_made_for_people_and_for_diffs(self) -> None:
        text = dump_document(DOCUMENT, **MADE_WITH)
        lines = text.split("\n")
        assert lines[1] == '  "format": "supplymap",'
        assert lines[-2:] == ["}", ""]
        assert "Übung „Bann“" in text
        assert "null" not in text
        assert '          "nameplate_t_per_year": 24000.0' in lines

    def test_equal_scenarios_are_equal_files(self) -> None:
        shuffled = Scenario(
            capacity=FULL.capacity[::-1],
            shocks=FULL.shocks * 2,
            pact=FULL.pact,
            stocks=FULL.stocks[::-1],
            recycling=FULL.recycling,
            demand=(DemandLever("tin"), *FULL.demand),
            assumptions=FULL.assumptions,
            name=FULL.name,
            note=FULL.note,
        )
        one, other = (dump_document(Document((s,)), **MADE_WITH) for s in (FULL, shuffled))
        assert one == other

    def test_defaults_are_written_out_so_that_they_may_change_later(self) -> None:
        (stored,) = content_of(Document())["scenarios"]
        assert stored["assumptions"]["displacement"] == 1.0
        assert stored["assumptions"]["rule"] == "pro rata"

    def test_what_could_not_be_read_again_is_not_written(self) -> None:
        lever = CapacityLever("cobalt", "mining", Place("region", "africa"), float("nan"))
        with pytest.raises(
            DocumentError, match=r"capacity 1, nameplate_t_per_year = nan: .*finite"
        ):
            dump_document(Document((Scenario(capacity=(lever,)),)), **MADE_WITH)
        with pytest.raises(DocumentError, match="scenarios 1, name = “half �”"):
            dump_document(Document((Scenario(name="half \ud800"),)), **MADE_WITH)

    def test_a_document_shows_one_of_its_scenarios(self) -> None:
        with pytest.raises(DocumentError, match="Scenario 2 cannot be shown: there are 1"):
            Document(current=1)
        with pytest.raises(DocumentError, match="there are 0"):
            Document(())


class TestByHand:
    def test_the_smallest_file_is_the_baseline(self) -> None:
        text = '{"format": "supplymap", "version": 1, "scenarios": [{}]}'
        document = parse_document(text, name="x")
        assert document == Document()
        assert document.scenario.is_empty
        assert document.app_version == ""

    def test_whole_numbers_and_null_and_line_ends_are_taken_as_people_write_them(self) -> None:
        content = content_of(Document())
        content["view"]["year"] = 2035.0
        content["version"] = 1.0
        content["scenarios"][0]["pact"] = None
        content["scenarios"][0]["stocks"] = [
            {"mineral": "tin", "stage": "refining", "holder": "USA", "days": 30, "quantity_t": None}
        ]
        text = "\ufeff" + json.dumps(content, indent=1).replace("\n", "\r\n")
        document = parse_document(text, name="x")
        assert document.view.year == 2035
        assert isinstance(document.view.year, int)
        assert document.scenario.stocks == (StockLever("tin", "refining", "USA", days=30.0),)

    def test_levers_that_change_nothing_are_none(self) -> None:
        content = content_of(Document())
        content["scenarios"][0]["demand"] = [{"mineral": "tin"}]
        content["scenarios"][0]["capacity"] = [
            {
                "mineral": "tin",
                "stage": "mining",
                "place": {"kind": "region", "id": "africa"},
                "nameplate_t_per_year": 0,
            }
        ]
        assert parse_document(json.dumps(content), name="x").scenario == Scenario()

    def test_the_example_of_the_docs_can_be_read_and_shown(self, catalog: Catalog) -> None:
        page = (DOCS / "supplymap-format.md").read_text(encoding="utf-8")
        (example,) = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
        document = parse_document(example, name="example")
        assert check_names(document, catalog) == ()
        assert [one.name for one in document.scenarios] == ["Ban and answer", "Baseline"]
        assert document.scenario.capacity[0].nameplate_t_per_year == 6500.5
        view = view_of(document.view)
        check_view(catalog, view)
        picture = evaluate(catalog, document.scenario, view)
        assert picture.countries["AUS"].scenario_t_per_year > 0


class TestMistakes:
    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("", "plan.supplymap is empty"),
            (" \n\ufeff", "plan.supplymap is empty"),
            ("{\n  'a': 1}", "is not JSON: line 2, column 3: expecting property name"),
            ('{"format": "supplymap",', "line 1, column 24: the text ends too early"),
            ("[]", 'does not say "format": "supplymap"'),
            ('{"scenarios": []}', 'does not say "format": "supplymap"'),
            ("[" * 100_000, "nested too deeply"),
            ('{"format": "supplymap"}', "version = null: it must be the version of the format"),
            ('{"format": "supplymap", "version": true}', "version = true"),
            ('{"format": "supplymap", "version": "1"}', "version = “1”"),
            (
                '{"format": "supplymap", "version": 3, "app_version": "3.1", "new": 1}',
                "made by a newer version of the app .“3.1”.: its format is version 3",
            ),
            ('{"format": "supplymap", "version": 1}', "scenarios: it is missing"),
            ('{"format": "supplymap", "version": 1, "scenarios": []}', "at least one"),
            ('{"format":"supplymap","format":"supplymap","version":1}', "format: the key stands"),
        ],
    )
    def test_of_the_whole_file_are_a_sentence(self, text: str, words: str) -> None:
        error = refusal(text)
        assert re.search(words, str(error))
        assert str(error).endswith(".")
        assert "\n" not in str(error)

    @pytest.mark.parametrize(
        ("path", "value", "words"),
        [
            ("capasity", [], "scenarios 1, capasity: .* no such key. Perhaps “capacity” is meant."),
            ("pact/colour", 1, "scenarios 1, pact, colour: .* There are: id, members"),
            ("capacity/1/place", "AUS", "capacity 2, place = “AUS”: it must be an object"),
            ("capacity/0/place/kind", "town", "place, kind = “town”: .*'region', 'country'"),
            ("capacity/0/place/id", "", "place, id = “”: it must not be empty"),
            ("capacity/0/nameplate_t_per_year", -1, "= -1: it must be 0 or more"),
            ("capacity/0/nameplate_t_per_year", float("inf"), "= inf: it must be a finite number"),
            ("capacity/0/nameplate_t_per_year", "5", "= “5”: it must be a number"),
            ("capacity/0/nameplate_t_per_year", True, "= true: it must be a number"),
            ("shocks/0/cut", 50, "cut = 50: it must be 1 or less.* 0 to 1; 1 is a ban."),
            ("shocks/0/months", 2.5, "months = 2.5: it must be a whole number"),
            ("shocks/0/months", 10**400, "months = inf"),
            ("shocks/0/targets", ["USA", 4], "targets 2 = 4: it must be a text in quotes"),
            ("shocks/0/targets", "USA", "targets = “USA”: it must be a list"),
            ("shocks/0/start_year", 26, "start_year = 26: it must be 2000 or more"),
            ("pact/hub", "AUS", "scenarios 1, pact: AUS cannot be the hub"),
            ("pact/eu_as_one", 1, "eu_as_one = 1: it must be true or false"),
            ("stocks/0/quantity_t", 5, "stocks 1: The stock of JPN must be given in tonnes or in"),
            ("recycling/0/share", 0.96, "share = 0.96: it must be 0.95 or less"),
            ("demand/0/case", "BAU", "case = “BAU”: it must be 'STEPS', 'APS' or 'NZE'"),
            ("assumptions/stages/0/ramp", 5, "assumptions, stages 1, ramp = 5"),
            ("name", "\ud800", "scenarios 1, name = “�”: the text has half a character"),
            ("a\nb", 1, "scenarios 1, a�b: "),
        ],
    )
    def test_in_a_scenario_have_their_place(self, path: str, value: Any, words: str) -> None:
        content = content_of()
        target: Any = content["scenarios"][0]
        *steps, last = path.split("/")
        for step in steps:
            target = target[int(step)] if step.isdecimal() else target[step]
        target[last] = value
        error = refusal(content)
        assert re.search(words, str(error))
        assert len(error.problems) == 1

    @pytest.mark.parametrize(
        "name", ["capacity", "stocks", "recycling", "demand", "stages", "projects", "costs"]
    )
    def test_two_entries_for_one_thing_are_told(self, name: str) -> None:
        content = content_of()
        holder = content["scenarios"][0]
        holder = holder if name in holder else holder["assumptions"]
        holder[name].append(holder[name][0])
        last = len(holder[name])
        assert f"{name}: entries 1 and {last} are for the same thing" in str(refusal(content))

    def test_are_told_all_at_once_ten_at_most(self) -> None:
        content = content_of()
        content["extra"] = 1
        content["current"] = 7
        content["scenarios"][1]["pact"] = {"members": ["USA"], "hub": "JPN"}
        content["scenarios"][1]["recycling"] = [{}] * 9
        error = refusal(content)
        lines = str(error).split("\n")
        assert lines[0] == "plan.supplymap has 20 problems:"
        assert len(lines) == 12
        assert lines[-1] == "- and 10 more."
        assert len(error.problems) == 20
        assert any(one.place == "extra" for one in error.problems)
        assert any("hub" in one.why for one in error.problems)

    def test_the_scenario_shown_must_be_there(self) -> None:
        content = content_of()
        content["current"] = 2
        assert "current = 2: the file holds 2 of them" in str(refusal(content))

    def test_a_file_of_very_many_mistakes_is_refused_in_a_moment(self) -> None:
        error = refusal('{"format":"supplymap","version":1,"scenarios":[' + "1," * 150_000 + "1]}")
        assert "more than 100,000 values" in str(error)
        error = refusal('{"format":"supplymap","version":1,"scenarios":[' + "1," * 5_000 + "1]}")
        assert str(error).startswith("plan.supplymap has 5,001 problems:")
        assert len(error.problems) == 1000


class TestSchema:
    def test_the_published_one_is_current(self) -> None:
        command = [sys.executable, "-m", "mapapp.scenario.document_schema"]
        made = subprocess.run(command, check=True, capture_output=True).stdout
        # Not byte by byte: git may have written other line ends.
        published = (DOCS / "supplymap-2.schema.json").read_text(encoding="utf-8")
        assert published == made.decode("ascii"), f"run: {' '.join(command[1:])}, see its docs"

    def test_it_knows_every_field_of_every_lever(self) -> None:
        parts = json.loads((DOCS / "supplymap-2.schema.json").read_bytes())["$defs"]
        made = {
            "Capacity": CapacityLever, "Place": Place, "Shock": Shock, "Pact": Pact,
            "Stock": StockLever, "Recycling": RecyclingLever, "Demand": DemandLever,
            "Project": ProjectChange, "Stage": StageAssumption, "Cost": CountryCost,
            "Assumptions": Assumptions, "Scenario": Scenario, "View": View,
            "Map": Appearance, "Layer": Layer, "PointLook": PointLook, "Classes": ClassChoice,
            "Filter": SiteFilter,
            "FlowStyle": FlowStyle, "Legend": LegendEdit, "SiteFile": SiteFile,
        }  # fmt: skip
        assert {name.removeprefix("Stored") for name in parts} == set(made)
        for name, value in made.items():
            part = parts[f"Stored{name}"]
            assert set(part["properties"]) == {one.name for one in fields(value)}, name
            assert part["additionalProperties"] is False
            assert all("description" in one for one in part["properties"].values())

    @pytest.mark.parametrize(
        ("part", "base"),
        [
            ("Shock", Shock("tin", "mining", "PER", 1.0, 2026)),
            ("Stock", StockLever("tin", "mining", "USA", days=1.0)),
            ("Recycling", RecyclingLever("tin", 0.5)),
            ("Demand", DemandLever("tin")),
            ("Project", ProjectChange("site")),
            ("Stage", StageAssumption("mining", "planned")),
            ("Cost", CountryCost("tin", "mining", "PER", 1.0)),
            ("Assumptions", Assumptions()),
        ],
    )
    def test_its_limits_are_those_of_the_levers(self, part: str, base: Any) -> None:
        parts = json.loads((DOCS / "supplymap-2.schema.json").read_bytes())["$defs"]
        known = {one.name: getattr(base, one.name) for one in fields(base)}
        tried = 0
        for name, rule in parts[f"Stored{part}"]["properties"].items():
            limits = {**rule, **rule.get("anyOf", [{}])[0]}
            if (part, name) == ("Shock", "start_year"):
                continue  # the file alone limits it
            values = known | ({"days": None} if name == "quantity_t" else {})
            for limit, beyond in (("minimum", -0.01), ("maximum", 0.01)):
                if limit in limits:
                    tried += 1
                    type(base)(**values | {name: limits[limit]})
                    with pytest.raises(LeverError):
                        type(base)(**values | {name: limits[limit] * (1 + 1e-9) + beyond})
        assert tried


class TestView:
    def test_it_is_stored_whole(self) -> None:
        view = View("lithium", "mining", 2035, "change", "control", "EU27")
        assert view_of(state_of(view)) == view
        assert view_of(ViewState()) == View()

    def test_its_fields_and_words_are_those_of_the_picture(self) -> None:
        assert [(one.name, one.type, one.default) for one in fields(ViewState)] == [
            (one.name, one.type, one.default) for one in fields(View)
        ]


def test_scenarios_can_be_used_without_loading_pydantic() -> None:
    code = (
        "import sys, mapapp.picture, mapapp.scenario.scenario, mapapp.scenario.document;"
        "assert 'pydantic' not in sys.modules;"
        "from mapapp.scenario.document import Document;"
        "from mapapp.scenario.document_text import dump_document;"
        "dump_document(Document(), app_version='', catalog_vintage='');"
        "assert 'pydantic' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_file_comes_back_from_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "plan.supplymap"
    write_document(path, DOCUMENT, **MADE_WITH)
    assert read_document(path) == DOCUMENT
    assert levers.DEFAULTS == Assumptions()


def test_pages_are_kept_as_they_are_whatever_is_in_them() -> None:
    page = '{"elements":[{"id":"map","rect":{"x":1.5}}],"format":"a page","later":null}'
    document = Document(pages=(page,))
    text = dump_document(document, app_version="1", catalog_vintage="2026-11")
    assert '"later": null' in text
    assert parse_document(text, name="plan.supplymap") == document


@pytest.mark.parametrize("page", ["no object", 3, None, ["list"]])
def test_a_page_that_is_no_object_is_told_with_its_place(page: object) -> None:
    content = {"format": "supplymap", "version": 2, "scenarios": [{}], "pages": [page]}
    with pytest.raises(DocumentError, match=r"pages 1.* it must be an object in curly braces"):
        parse_document(json.dumps(content), name="plan.supplymap")
