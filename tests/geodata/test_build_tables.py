"""The shipped tables are the sourced ones, renamed and put in order."""

import csv
import shutil
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import build_tables
import pytest

from mapapp.catalog.schema import TABLES

GEODATA = build_tables.GEODATA


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def sourced(pattern: str) -> list[dict[str, str]]:
    return [row for path in sorted(GEODATA.glob(pattern)) for row in read(path)]


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """Return a copy of everything the tables are built from."""
    shutil.copytree(GEODATA / "source", tmp_path / "source")
    for path in GEODATA.glob("*.csv"):
        shutil.copy(path, tmp_path)
    for path in (tmp_path / "source").iterdir():
        path.chmod(0o644)
    return tmp_path


def test_the_committed_tables_and_data_page_are_up_to_date() -> None:
    assert build_tables.differences() == []


def test_building_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    names = build_tables.build(tmp_path / "one")
    assert build_tables.build(tmp_path / "two") == names
    for name in names:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_the_check_names_the_file_that_was_changed(inputs: Path) -> None:
    build_tables.build(inputs, inputs)
    changed = inputs / "tables" / "stockpiles.csv"
    changed.write_bytes(changed.read_bytes().replace(b"7480", b"7481"))
    assert build_tables.differences(inputs, inputs) == ["tables/stockpiles.csv"]


def test_the_check_notices_a_file_that_does_not_belong_there(inputs: Path) -> None:
    build_tables.build(inputs, inputs)
    (inputs / "tables" / "more.csv").write_text("a\n", encoding="utf-8")
    assert build_tables.differences(inputs, inputs) == ["tables/more.csv"]


def test_check_says_in_a_sentence_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["build_tables.py", "--check"])
    assert build_tables.main() == 0
    monkeypatch.setattr(build_tables, "differences", lambda: ["tables/sites.csv"])
    assert build_tables.main() == 1
    assert capsys.readouterr().err == (
        "Not what geodata/source gives: tables/sites.csv. Run: python geodata/build_tables.py\n"
    )


@pytest.mark.parametrize("name", build_tables.RECIPES)
def test_no_row_and_no_figure_is_lost_or_altered(name: str) -> None:
    recipe = build_tables.RECIPES[name]
    columns = {
        column.name: recipe.renamed.get(column.name, column.name) for column in TABLES[name].columns
    }

    def as_rows(rows: Iterable[dict[str, str]], names: Iterable[str]) -> Counter[tuple[str, ...]]:
        names = list(names)
        return Counter(tuple(row.get(column, "") for column in names) for row in rows)

    before = [row for pattern in recipe.inputs for row in sourced(pattern)]
    shipped = read(GEODATA / "tables" / name)
    assert as_rows(shipped, columns) == as_rows(before, columns.values())


def test_a_column_without_a_place_stops_the_build(inputs: Path) -> None:
    path = inputs / "source" / "recycling.csv"
    header, _, rest = path.read_text(encoding="utf-8").partition("\n")
    path.write_text(f"{header.replace('metric', 'measure')}\n{rest}", encoding="utf-8")
    with pytest.raises(build_tables.BuildError, match=r"recycling\.csv.*measure.*metric"):
        build_tables.build_table("recycling.csv", inputs)


def test_a_row_with_a_field_too_many_stops_the_build(inputs: Path) -> None:
    path = inputs / "source" / "recycling.csv"
    path.write_text(path.read_text(encoding="utf-8") + "a,b,c,d,e,f,g,h\n", encoding="utf-8")
    with pytest.raises(build_tables.BuildError, match="too many or too few fields"):
        build_tables.build_table("recycling.csv", inputs)


def test_a_missing_input_stops_the_build(inputs: Path) -> None:
    (inputs / "source" / "recycling.csv").unlink()
    with pytest.raises(build_tables.BuildError, match="no input"):
        build_tables.build_table("recycling.csv", inputs)


def test_lines_end_the_same_on_every_platform() -> None:
    for path in (GEODATA / "tables").iterdir():
        content = path.read_bytes()
        assert b"\r" not in content
        assert content.endswith(b"\n")


class TestScenarioFacts:
    MARKDOWN = (
        "# Presets\n\nNot a fact. [po-x]\n\n"
        "## 1. A title\n"
        "- One fact (gk) over\n  two lines. [po-a, po-b] More of **it**. [po-a]\n"
        "- No source, `code`.\n"
        "- Rows: `chn-1`.\n\n"
        "## 2. Another\n- Fact [in brackets!].\n"
    )

    def test_a_bullet_becomes_a_row_with_its_sources(self) -> None:
        first, second, third = build_tables.scenario_facts(self.MARKDOWN)
        assert first == {
            "preset": "1",
            "title": "A title",
            "text": "One fact (gk) over two lines. More of it.",
            "source_ids": "po-a|po-b",
        }
        assert second["text"] == "No source, code."
        assert second["source_ids"] == ""
        assert third["text"] == "Fact [in brackets!]."

    def test_a_heading_without_a_number_stops_the_build(self) -> None:
        with pytest.raises(build_tables.BuildError, match="has no number"):
            build_tables.scenario_facts("# A\n\n## B\n- c\n")

    def test_all_eleven_presets_have_facts(self) -> None:
        rows = read(GEODATA / "tables" / "scenario_facts.csv")
        assert sorted({int(row["preset"]) for row in rows}) == list(range(1, 12))
        markdown = (GEODATA / "source" / "scenarios.md").read_text(encoding="utf-8")
        assert len(rows) == markdown.count("\n- ") - markdown.count("\n- Row")
        # The marks for general knowledge stay in the text.
        facts = markdown.partition("\n## ")[2]
        assert sum(row["text"].count("gk)") for row in rows) == facts.count("gk)") > 0


class TestAlternatives:
    def members(self, region: str) -> set[str]:
        rows = read(GEODATA / "alternatives.csv")
        return {row["iso3"] for row in rows if row["alternative"] == region}

    @pytest.mark.parametrize(
        ("region", "name"),
        [
            ("oceania", "Australia & Oceania"),
            ("africa", "Africa"),
            ("latin_america", "Latin America"),
            ("north_america", "North America"),
            ("europe", "Europe"),
        ],
    )
    def test_five_regions_are_those_of_the_country_table(self, region: str, name: str) -> None:
        countries = read(GEODATA / "source" / "countries.csv")
        expected = {row["iso3"] for row in countries if row["region"] == name} - {"BLR"}
        assert self.members(region) == expected

    def test_allied_asia_is_an_explicit_list(self) -> None:
        expected = {"JPN", "KOR", "TWN", "IND", "VNM", "PHL", "THA", "MYS", "SGP"}
        assert self.members("asia_allied") == expected


class TestDataPage:
    PAGE = (GEODATA / "SOURCES.md").read_text(encoding="utf-8")

    def test_every_source_has_its_line(self) -> None:
        for row in read(GEODATA / "tables" / "sources.csv"):
            assert f"| `{row['id']}` |" in self.PAGE

    @pytest.mark.parametrize(
        "licensor",
        [
            "International Energy Agency",
            "ICMM",
            "United States Geological Survey",
            "CEPII, BACI",
            "World Bank, Worldwide Governance Indicators",
            "OpenStreetMap contributors",
            "Natural Earth",
        ],
    )
    def test_the_attribution_names_each_licensor(self, licensor: str) -> None:
        attribution = self.PAGE.partition("## Attribution")[2].partition("\n## ")[0]
        assert f"**{licensor}" in attribution

    def test_it_counts_the_rows_that_name_a_source(self) -> None:
        trade = len(read(GEODATA / "tables" / "trade.csv"))
        line = next(line for line in self.PAGE.splitlines() if line.startswith("| `po-baci` |"))
        assert "flows 560" in line
        assert f"trade {trade:,}" in line
