"""Pages as values, their templates, and the files they are kept in."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.briefing.house_style import HouseStyle
from mapapp.briefing.page import PAGE_SIZES, Element, Page, PageError, PageSize, Rect, page_size
from mapapp.briefing.page_file import (
    dump_page,
    dump_style,
    parse_page,
    parse_style,
    read_page,
    read_style,
    write_page_file,
    write_style_file,
)
from mapapp.briefing.templates import TEMPLATES, resized, template_name, template_page

SIZES = list(PAGE_SIZES.values())
ODD = [PageSize(120.0, 80.0), PageSize(80.0, 120.0), PageSize(900.0, 300.0), PageSize(200.0, 600.0)]


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("size", SIZES + ODD, ids=lambda s: s.id or f"{s.width_mm:g}")
class TestTemplate:
    def test_everything_lies_on_the_page(self, template: str, size: PageSize) -> None:
        page = template_page(template, size, logo=True)
        assert [e.id for e in page.elements if not e.rect.inside(size)] == []

    def test_nothing_overlaps(self, template: str, size: PageSize) -> None:
        elements = [
            e for e in template_page(template, size, logo=True).elements if e.kind != "rule"
        ]
        overlapping = [
            (a.id, b.id)
            for n, a in enumerate(elements)
            for b in elements[n + 1 :]
            if a.rect.overlaps(b.rect)
        ]
        assert overlapping == []

    def test_marking_sources_and_disclaimer_are_always_there(
        self, template: str, size: PageSize
    ) -> None:
        page = template_page(template, size)
        assert len(page.of_kind("marking")) == 2
        assert page.of_kind("sources")
        assert page.of_kind("disclaimer")


def test_every_template_has_a_name() -> None:
    assert len({template_name(one) for one in TEMPLATES}) == len(TEMPLATES) == 6


def test_an_unknown_template_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(PageError, match=r"no template “poster”.*fact_sheet"):
        template_page("poster", SIZES[0])


def test_a_size_is_given_by_name_or_in_millimetres() -> None:
    assert page_size("A4") == PAGE_SIZES["a4"]
    assert page_size("320x180") == page_size("320 × 180 mm".replace(" ", "")) == PageSize(320, 180)
    with pytest.raises(PageError, match="no page size “tabloid”"):
        page_size("tabloid")
    with pytest.raises(PageError, match="50 to 1200 mm"):
        page_size("10x10")


def test_words_are_frozen_and_freed() -> None:
    page = template_page("map", SIZES[0]).with_text("headline", "Mine")
    assert page.element("headline").is_frozen
    assert not page.with_text("headline", None).element("headline").is_frozen


def test_another_size_lays_a_template_out_anew_and_keeps_what_was_written() -> None:
    page = template_page("map_figures", PAGE_SIZES["a4"]).with_text("headline", "Mine")
    other = resized(page, PAGE_SIZES["a4_portrait"])
    fresh = template_page("map_figures", PAGE_SIZES["a4_portrait"])
    assert other == fresh.with_text("headline", "Mine")


def test_another_size_stretches_a_page_that_was_laid_out_by_hand() -> None:
    page = template_page("map", PAGE_SIZES["a4"]).moved("map", Rect(20, 60, 100, 50))
    other = resized(page, PAGE_SIZES["a3"])
    assert other.element("map").rect.x == pytest.approx(20 * 420 / 297)


def test_two_elements_cannot_share_an_id() -> None:
    one = Element("a", "map", Rect(0, 0, 10, 10))
    with pytest.raises(PageError, match="“a”"):
        Page(SIZES[0], (one, one))


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "poem"},
        {"align": "down"},
        {"size": 0.0},
        {"size": float("nan")},
        {"text": "x" * 20_001},
    ],
)
def test_an_element_that_cannot_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(PageError):
        replace(Element("a", "map", Rect(0, 0, 10, 10)), **wrong)  # type: ignore[arg-type]


# --- files ----------------------------------------------------------------------------------------

elements = st.builds(
    Element,
    st.from_regex(r"[a-z]{1,8}", fullmatch=True),
    st.sampled_from(["headline", "map", "chart", "text"]),
    st.builds(Rect, *([st.floats(0, 500)] * 2), *([st.floats(0.5, 500)] * 2)),
    text=st.none() | st.text(max_size=40),
    size=st.floats(0.3, 4.0),
    bare=st.booleans(),
)


@given(st.lists(elements, max_size=5, unique_by=lambda e: e.id))
def test_a_page_reads_back_as_it_was_written(made: list[Element]) -> None:
    page = Page(PageSize(300, 200), tuple(made), "map")
    # Lone surrogates are no text: a file cannot hold them.
    if any("\ud800" <= ch <= "\udfff" for e in made for ch in e.text or ""):
        return
    assert parse_page(dump_page(page), name="p") == page


def test_a_house_style_reads_back_with_its_logo(tmp_path: Path) -> None:
    style = HouseStyle("Ministry", accent="#112233", marking="OFFICIAL", logo=b"\x89PNG\0")
    path = tmp_path / "house.supplystyle"
    write_style_file(path, style)
    assert read_style(path) == style


def test_a_page_is_kept_in_a_file(tmp_path: Path) -> None:
    page = template_page("shock", SIZES[0])
    write_page_file(tmp_path / "a.supplypage", page)
    assert read_page(tmp_path / "a.supplypage") == page


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "it is no JSON"),
        ("[]", "it is no “mineral-supply-map page”"),
        ("{}", "it is no “mineral-supply-map page”"),
        ('{"format": "mineral-supply-map page", "version": 9}', "another version"),
        ('{"format": "mineral-supply-map page", "version": 1}', "no list of elements"),
    ],
)
def test_what_is_no_page_is_refused_in_words(text: str, reason: str) -> None:
    with pytest.raises(PageError, match=reason):
        parse_page(text, name="x.supplypage")


@pytest.mark.parametrize(
    "change",
    [
        ('"x": 12.5', '"x": "left"'),
        ('"kind": "map"', '"kind": "spell"'),
        ('"bare": false', '"bare": 1'),
        ('"align": "left"', '"aline": "left"'),
        ('"size": 1.0', '"size": true'),
    ],
)
def test_an_entry_of_the_wrong_kind_is_refused(change: tuple[str, str]) -> None:
    text = dump_page(template_page("map", SIZES[0]))
    assert change[0] in text
    with pytest.raises(PageError, match=r"x cannot be used|no element"):
        parse_page(text.replace(*change, 1), name="x")


@pytest.mark.parametrize("colour", ["red", "#12345", "#GGGGGG", "#1122334455"])
def test_a_house_style_takes_colours_of_six_digits_only(colour: str) -> None:
    with pytest.raises(PageError, match="no colour"):
        HouseStyle(accent=colour)


def test_a_style_with_a_broken_logo_is_refused() -> None:
    text = dump_style(HouseStyle(logo=b"abc")).replace("YWJj", "%%%%")
    with pytest.raises(PageError, match="Base64"):
        parse_style(text, name="x")
