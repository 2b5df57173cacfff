"""A whole document, every field of it drawn anew, comes back from its file.

Fields are taken from the classes themselves: one that is added later is drawn too, and one that
may not hold just anything of its type needs a line in `SPECIAL`.
"""

from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from mapapp.scenario.appearance import DEFAULT_LAYERS, PROJECTIONS, Appearance, Layer
from mapapp.scenario.document import Document, ViewState
from mapapp.scenario.document_text import (
    dump_document,
    parse_document,
    read_document,
    write_document,
)
from mapapp.scenario.site_files import SiteFile, canonical
from tests.scenario.test_document_properties import ids, scenarios, views

MADE_WITH = {"app_version": "0.1.0", "catalog_vintage": "2026-11"}

parts = st.floats(0.0, 1.0)
words = st.text(max_size=8)
json_objects = st.dictionaries(
    words,
    st.recursive(
        st.none() | st.booleans() | st.integers(-9999, 9999) | words | st.floats(-1e6, 1e6),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
        max_leaves=4,
    ),
    max_size=3,
).map(canonical)
years = st.integers(1900, 2200)
bounds = st.lists(st.floats(-100.0, 100.0), max_size=8).map(tuple)
# What a field may hold, where that is not everything of its type.
SPECIAL: dict[tuple[str, str], st.SearchStrategy[Any]] = {
    ("ClassChoice", "classes"): st.integers(2, 9),
    ("ClassChoice", "breaks"): bounds,
    ("SiteFilter", "start_from"): st.none() | st.integers(2000, 2100),
    ("SiteFilter", "start_to"): st.none() | st.integers(2000, 2100),
    ("Layer", "opacity"): parts,
    ("Layer", "id"): ids,
    ("PointLook", "colour"): st.just("") | st.from_regex(r"\A#[0-9A-Fa-f]{6}\Z"),
    ("FlowStyle", "largest"): st.integers(1, 200),
    ("LegendEdit", "places"): st.lists(st.tuples(words, parts, parts), max_size=2).map(tuple),
    ("Appearance", "control_day"): st.just("") | st.dates().map(str),
    ("Appearance", "projection"): st.sampled_from(PROJECTIONS),
    ("Appearance", "meridian"): st.floats(-180.0, 180.0),
    ("Appearance", "parallel"): st.floats(-90.0, 90.0),
    ("Appearance", "radius"): st.floats(1.0, 90.0),
}


def of_type(hint: Any) -> st.SearchStrategy[Any]:
    """Return values of a type as the app's dataclasses name them."""
    if is_dataclass(hint):
        return every_field_of(hint)
    if get_origin(hint) is tuple:
        kinds = get_args(hint)
        if kinds[-1] is ...:
            return st.lists(of_type(kinds[0]), max_size=3).map(tuple)
        return st.tuples(*map(of_type, kinds))
    if hint is str:
        # What lists name by a word, they never name by none.
        return st.text(min_size=1, max_size=6)
    return st.from_type(hint)


def every_field_of(kind: Any, **given_: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return values of a dataclass none of whose fields is left at its default."""
    hints = get_type_hints(kind)
    drawn = {one.name: of_type(hints[one.name]) for one in fields(kind)}
    own = {field: one for (name, field), one in SPECIAL.items() if name == kind.__name__}
    return st.builds(kind, **(drawn | own | given_))


looks = every_field_of(
    Appearance,
    layers=st.lists(every_field_of(Layer), max_size=6, unique_by=lambda one: one.id).map(tuple),
)


@st.composite
def site_files(draw: st.DrawFn) -> tuple[SiteFile, ...]:
    """Draw files at absolute paths, and pasted tables."""
    made = []
    for number in draw(st.lists(st.integers(1, 99), max_size=3, unique=True)):
        name = draw(st.from_regex(r"\A[a-z][a-z ö]{0,6}[a-z]\.csv\Z"))
        where = {"pasted": draw(st.text(min_size=1, max_size=20))}
        if draw(st.booleans()):
            where = {"path": str(Path("/data") / draw(st.sampled_from(["a", "a/b", ".."])) / name)}
            where["path"] = where["path"].replace("/..", "")
        made.append(
            draw(
                every_field_of(
                    SiteFile,
                    id=st.just(f"user:{number}"),
                    path=st.just(where.get("path", "")),
                    pasted=st.just(where.get("pasted", "")),
                    sha256=st.just("") | st.from_regex(r"\A[0-9a-f]{64}\Z"),
                    **dict.fromkeys(("reading", "mapping", "edits", "decisions"), json_objects),
                )
            )
        )
    return tuple(sorted(made, key=lambda one: one.id))  # as the app keeps them


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Draw everything that a file can hold."""
    held = tuple(draw(st.lists(scenarios(), min_size=1, max_size=3)))
    known = {
        "scenarios": held,
        "current": draw(st.integers(0, len(held) - 1)),
        "view": draw(views),
        "map": draw(looks),
        "site_files": draw(site_files()),
        "pages": tuple(draw(st.lists(json_objects, max_size=2))),
        "left_out": tuple(draw(st.lists(st.sampled_from([one.name for one in held]), max_size=2))),
    }
    compared = {one.name for one in fields(Document) if one.compare}
    assert compared <= known.keys(), "a part of documents that is not drawn here"
    return Document(**{name: known[name] for name in compared})


def lost(before: Document, after: Document) -> list[str]:
    """Return the parts that differ; pytest would take minutes to compare two documents."""
    compared = [one.name for one in fields(Document) if one.compare]
    return [name for name in compared if getattr(before, name) != getattr(after, name)]


@given(documents())
@settings(max_examples=60, deadline=None)
def test_every_field_of_a_document_comes_back(document: Document) -> None:
    text = dump_document(document, **MADE_WITH)
    again = parse_document(text, name="x")
    assert not lost(document, again)
    assert hash(dump_document(again, **MADE_WITH)) == hash(text)


@given(document=documents())
@settings(max_examples=25, deadline=None)
def test_a_document_comes_back_from_disk_with_the_paths_of_its_files(
    tmp_path_factory: Any, document: Document
) -> None:
    path = tmp_path_factory.mktemp("plan") / "plan.supplymap"
    write_document(path, document, **MADE_WITH)
    assert not lost(document, read_document(path))


@pytest.mark.parametrize(
    ("strategy", "default"),
    [(looks, Appearance()), (every_field_of(Layer), DEFAULT_LAYERS[0]), (views, ViewState())],
    ids=["map", "layer", "view"],
)
def test_no_field_is_drawn_at_its_default_alone(
    strategy: st.SearchStrategy[Any], default: Any
) -> None:
    """A strategy that always drew the default would see no field lost."""
    first = settings(phases=[Phase.generate], database=None, max_examples=200)
    for one in fields(default):
        usual = getattr(default, one.name)
        assert find(
            strategy,
            lambda drawn, name=one.name, usual=usual: getattr(drawn, name) != usual,
            settings=first,
        )
