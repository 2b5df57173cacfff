"""Figures and words as they stand on maps, and texts that a translator can find."""

import ast
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

import mapapp
from mapapp.cartography.wording import (
    basis_words,
    map_subtitle,
    map_title,
    money,
    number,
    percent,
    shorter_subtitles,
    site_word,
    source_line,
    stage_name,
    stage_word,
    status_word,
    tonnes,
    use_readable_locale,
)
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import STAGES
from mapapp.picture.result import Picture, SeriesNote
from mapapp.scenario.appearance import DEFAULT_APPEARANCE

PACKAGE = Path(mapapp.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [
        (0, 0, "0"),
        (1234567.4, 0, "1,234,567"),
        (1234.56, 1, "1,234.6"),
        (-3.26, 1, "−3.3"),
        (-0.04, 1, "0.0"),
        (-0.0, 0, "0"),
        (0.996, 2, "1.00"),
    ],
)
def test_numbers(value: float, decimals: int, expected: str, qapp: object) -> None:
    assert number(value, decimals) == expected


def test_numbers_follow_the_locale(qapp: object) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.German))
        assert number(1234.5, 1) == "1.234,5"
        assert number(-0.04, 1) == "0,0"
    finally:
        QLocale.setDefault(before)


def test_digits_are_grouped_where_no_locale_is_set(qapp: object) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale.c())
        use_readable_locale()
        assert number(24_000) == "24,000"
        QLocale.setDefault(QLocale(QLocale.Language.German))
        use_readable_locale()
        assert number(24_000) == "24.000"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("share", "decimals", "expected"),
    [
        (None, 1, "not known"),
        (0.0, 1, "0.0\u202f%"),
        (0.774, 1, "77.4\u202f%"),
        (1.0, 0, "100\u202f%"),
    ],
)
def test_percent(share: float | None, decimals: int, expected: str, qapp: object) -> None:
    assert percent(share, decimals) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0, "0 t/yr"),
        (850, "850 t/yr"),
        (9_999, "9,999 t/yr"),
        (10_000, "10.0 kt/yr"),
        (41_234, "41.2 kt/yr"),
        (251_702, "252 kt/yr"),
        (-41_234, "−41.2 kt/yr"),
        (-251_702, "−252 kt/yr"),
    ],
)
def test_tonnes(value: float, expected: str, qapp: object) -> None:
    assert tonnes(value) == expected


@pytest.mark.parametrize(
    ("musd", "expected"), [(0, "$0 m"), (91.4, "$91 m"), (364.8, "$0.36 bn"), (2500, "$2.50 bn")]
)
def test_money(musd: float, expected: str, qapp: object) -> None:
    assert money(musd) == expected


def test_every_stage_and_status_has_words(catalog: Catalog, qapp: object) -> None:
    for stage in STAGES:
        assert stage_name(stage)
        assert stage_word(stage)
        assert site_word(stage)
    words = {status_word(site.status) for site in catalog.sites}
    assert "idle" in words
    assert not any("_" in word for word in words)


def test_title_and_subtitle(picture_of: Callable[..., Picture], qapp: object) -> None:
    picture = picture_of()
    assert map_title(picture) == "Cobalt refining, 2030"
    assert map_subtitle(picture) == (
        "Share of world output by host country, % · projected, IEA base case"
    )
    assert "percentage points" in map_subtitle(picture_of(mode="change"))
    assert "sites only" in map_subtitle(picture_of("antimony", "refining"))


@pytest.mark.parametrize("lens", ["host", "control"])
@pytest.mark.parametrize("mode", ["baseline", "scenario", "change", "compare"])
def test_the_subtitle_of_groups_says_so_and_names_no_host_country(
    mode: str, lens: str, picture_of: Callable[..., Picture], qapp: object
) -> None:
    picture = picture_of(mode=mode)
    picture = replace(picture, view=replace(picture.view, lens=lens))
    for unit, words in (("region", "by region"), ("pact", "with the pact as one")):
        choices = (map_subtitle(picture, unit), *shorter_subtitles(picture, unit))
        assert words in choices[0]
        assert words in choices[1]
        assert ("control" in choices[0]) == (lens == "control")
        assert not any("country" in one or "{" in one for one in choices)
        assert choices[-1] == "projected, IEA base case"


@pytest.mark.parametrize("basis", ["observed", "base year", "projected", "interpolated", "held"])
@pytest.mark.parametrize("kind", ["grown", "published"])
def test_each_basis_is_said_in_words_of_its_own(
    basis: str, kind: str, picture_of: Callable[..., Picture], qapp: object
) -> None:
    series = picture_of().series
    assert series is not None
    others = {"observed", "base year", "projected", "interpolated", "held"} - {basis}

    def words(which: str) -> str:
        note: SeriesNote = replace(series, basis=which, kind=kind)
        return basis_words(note, 2027)

    assert words(basis) not in {words(other) for other in others}


@pytest.mark.parametrize("mineral", ["cobalt", "rare_earths", "antimony"])
def test_the_source_line_names_vintage_and_boundaries(
    mineral: str, picture_of: Callable[..., Picture], qapp: object
) -> None:
    picture = picture_of(mineral, "refining")
    line = source_line(picture)
    assert picture.credits.vintage in line
    assert line.endswith("Boundaries: Natural Earth, no endorsement implied.")
    assert ("Output:" in line) == picture.has_output
    assert "{" not in line
    assert ".." not in line


def test_the_source_line_credits_what_is_shown_and_of_which_day(
    picture_of: Callable[..., Picture], qapp: object
) -> None:
    look = DEFAULT_APPEARANCE.with_visible(["flows", "controls"], visible=True)
    picture = picture_of()
    assert "BACI" in source_line(picture, look)
    assert "BACI" not in source_line(picture, look, traded=False)
    assert "as known in Nov 2026" in source_line(picture, look)
    assert "1 Jan 2023" in source_line(picture, replace(look, control_day="2023-01-01"))


@pytest.mark.parametrize("mode", ["baseline", "scenario", "change", "compare"])
@pytest.mark.parametrize("lens", ["host", "control"])
def test_shorter_subtitles_keep_what_the_figures_rest_on(
    mode: str, lens: str, picture_of: Callable[..., Picture], qapp: object
) -> None:
    picture = picture_of(mode=mode)
    view = replace(picture.view, lens=lens)
    picture = replace(picture, view=view, levers=(("Africa", 9e3), ("Asia", 4e3)))
    choices = (map_subtitle(picture), *shorter_subtitles(picture))
    assert all(words.endswith("projected, IEA base case") for words in choices)
    assert len(choices[-1]) < 40
    lengths = [len(words) for words in choices]
    assert lengths == sorted(lengths, reverse=True)


# --- what translators need -----------------------------------------------

TRANSLATING = {"translate": 2, "tr": 1, "QT_TRANSLATE_NOOP": 2}
"""Calls whose first arguments must be literal, with their number."""


def calls_of(path: Path) -> list[tuple[int, str, list[ast.expr]]]:
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            function = node.func
            name = (
                function.attr
                if isinstance(function, ast.Attribute)
                else getattr(function, "id", "")
            )
            owner = getattr(getattr(function, "value", None), "id", "")
            if name == "translate" and isinstance(function, ast.Attribute):
                # A painter and a text have a method of that name as well.
                name = name if owner in ("QCoreApplication", "QApplication") else ""
            if name in TRANSLATING:
                found.append((node.lineno, name, node.args[: TRANSLATING[name]]))
    return found


def test_texts_are_found_by_this_test() -> None:
    assert sum(len(calls_of(path)) for path in MODULES) > 100


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_texts_are_literal(path: Path) -> None:
    """A text put together at run time never reaches a translator."""
    for line, name, arguments in calls_of(path):
        assert len(arguments) == TRANSLATING[name], f"{path.name}:{line}"
        for argument in arguments:
            literal = isinstance(argument, ast.Constant) and isinstance(argument.value, str)
            assert literal, f"{path.name}:{line}: {ast.unparse(argument)}"
