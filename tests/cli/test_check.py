"""``check``: files of sites on the command line."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run

GOOD = "name,lat,lon,mineral,capacity (t LCE)\nKwinana,-32.2,115.8,lithium,1000\n"


@pytest.fixture
def sites(tmp_path: Path) -> Path:
    path = tmp_path / "sites.csv"
    path.write_text(GOOD)
    return path


def test_a_good_file(run: "Run", sites: Path) -> None:
    done = run("check", str(sites))
    assert done.code == 0
    assert "sites.csv: 1 site on the map, 0 rows kept aside; 0 errors, 0 warnings." in done.out
    assert "LCE × 0.18785 = t Li" in done.out


def test_problems_are_a_table_and_the_code_says_so(run: "Run", sites: Path) -> None:
    sites.write_text(GOOD + "Bad,x,y,gold,\n")
    done = run("check", str(sites))
    assert done.code == 1
    assert "this is no position" in done.out
    assert "error" in done.out
    as_csv = run("check", str(sites), "--csv")
    assert as_csv.out.startswith("severity,file,sheet,row,column,value,why,fix\nerror,sites.csv,")


def test_json(run: "Run", sites: Path) -> None:
    (record,) = run("check", str(sites), "--json").json()
    assert record["sites"] == 1
    assert record["columns"]["lat"] == "lat"
    assert record["problems"] == []


def test_what_cannot_be_read_is_one_sentence_and_the_others_are_checked(
    run: "Run", sites: Path
) -> None:
    done = run("check", str(sites), str(sites.with_name("gone.csv")))
    assert done.code == 2
    assert "1 site on the map" in done.out
    assert done.err == "gone.csv is not there any more. Choose where it is now.\n"


def test_a_folder_is_checked_file_by_file(run: "Run", sites: Path) -> None:
    sites.with_name("more.csv").write_text(GOOD)
    assert run("check", str(sites.parent)).out.count("1 site on the map") == 2


def test_answers(run: "Run", tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("a;b;c\nKwinana;6434550;384094\n")
    asked = run("check", str(path), "--column", "x=c", "--column", "y=b")
    assert asked.code == 1
    assert "choose it" in asked.out
    words = ("--column", "x=c", "--column", "y=b", "--crs", "EPSG:32750", "--mineral", "lithium")
    save = tmp_path / "out.gpkg"
    done = run("check", str(path), *words, "--save", str(save))
    assert done.code == 0
    assert save.is_file()


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("--mineral", "gold"), "gold"),
        (("--unit", "stone"), "stone"),
        (("--basis", "air"), "air"),
        (("--column", "colour=a"), "colour"),
        (("--delimiter", "abc"), "abc"),
        (("--stage", "smelting"), "smelting"),
    ],
)
def test_mistakes_are_one_sentence(
    run: "Run", sites: Path, arguments: tuple[str, str], word: str
) -> None:
    run("check", str(sites), *arguments).is_one_sentence(word)


class TestAdding:
    """``--add``: the window opens and takes the files."""

    @pytest.fixture
    def started(self, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
        from mapapp.desktop import start

        seen: list[list[str]] = []

        def remember(arguments: list[str]) -> int:
            seen.append(arguments)
            return 0

        monkeypatch.setattr(start, "main", remember)
        return seen

    def test_files_are_handed_to_the_window(
        self, run: "Run", sites: Path, started: list[list[str]]
    ) -> None:
        from mapapp.desktop.app import documents_in, sites_in

        assert run("--add", str(sites), "--add", str(sites.parent)).code == 0
        (arguments,) = started
        assert sites_in(arguments) == [sites, sites.parent]
        assert documents_in(arguments) == []

    def test_the_window_knows_files_of_sites_by_their_ending(self) -> None:
        from mapapp.desktop.app import documents_in, sites_in

        arguments = ["window", "plan.supplymap", "Mines.CSV", "--add=folder", "other.txt.bak"]
        assert documents_in(arguments) == [Path("plan.supplymap"), Path("other.txt.bak")]
        assert sites_in(arguments) == [Path("folder"), Path("Mines.CSV")]

    def test_a_file_that_is_missing_opens_no_window(
        self, run: "Run", tmp_path: Path, started: list[list[str]]
    ) -> None:
        run("--add", str(tmp_path / "gone.csv")).is_one_sentence("gone.csv is not there")
        assert started == []

    def test_a_command_does_not_open_the_window(
        self, run: "Run", sites: Path, started: list[list[str]]
    ) -> None:
        run("--add", str(sites), "list", "minerals").is_one_sentence("--add opens the window")
        assert started == []
