"""Any scenario comes back from its file, and no file whatever does more than tell its mistakes."""

import contextlib
import json
from typing import TYPE_CHECKING, Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapapp.catalog.model import STAGES
from mapapp.scenario.appearance import (
    PROJECTIONS,
    Appearance,
    ClassChoice,
    FlowStyle,
    Layer,
    LayerKind,
    LegendEdit,
    Scheme,
    SiteColour,
    SiteFilter,
)
from mapapp.scenario.document import Document, ViewState
from mapapp.scenario.document_problems import MOST_SHOWN, DocumentError
from mapapp.scenario.document_text import dump_document, parse_document, read_document
from mapapp.scenario.levers import (
    DEMAND_CASES,
    RULES,
    SHARING_RULES,
    Assumptions,
    CountryCost,
    DemandLever,
    Pact,
    ProjectChange,
    ProjectKind,
    RecyclingLever,
    Shock,
    StageAssumption,
    StockLever,
)
from mapapp.scenario.scenario import Place, PlaceKind, Scenario

if TYPE_CHECKING:
    from pathlib import Path

MADE_WITH = {"app_version": "0.1.0", "catalog_vintage": "2026-11"}

ids = st.text(min_size=1, max_size=6)
minerals = st.sampled_from(["cobalt", "lithium", "tin"]) | ids
stages = st.sampled_from(STAGES)
codes = st.sampled_from(["AUS", "CHN", "EU27", "USA"]) | ids
some_codes = st.lists(codes, max_size=4).map(tuple)
shares = st.floats(0.0, 1.0)
amounts = st.floats(0.0, allow_infinity=False, allow_nan=False)
years = st.integers(2000, 2100)
ramps = st.integers(1, 4)
places = st.builds(Place, st.sampled_from(get_args(PlaceKind)), ids)
shocks = st.builds(
    Shock, minerals, stages, codes, shares, years, st.integers(1, 12), st.integers(1, 120),
    some_codes, st.text(max_size=4),
)  # fmt: skip
stocks = st.builds(
    lambda mineral, stage, holder, amount, in_days, release: StockLever(
        mineral, stage, holder, **{"days" if in_days else "quantity_t": amount},
        release_t_per_month=release,
    ),
    minerals, stages, codes, amounts, st.booleans(), st.none() | amounts,
)  # fmt: skip
stage_changes = st.builds(
    StageAssumption, stages, st.sampled_from(get_args(ProjectKind)),
    st.none() | st.integers(0, 30), st.none() | ramps, st.none() | shares, st.none() | shares,
)  # fmt: skip
project_changes = st.builds(
    ProjectChange, ids, st.none() | years, st.none() | ramps, st.none() | shares, st.none() | shares
)
costs = st.builds(CountryCost, minerals, stages, codes, st.floats(0.0, 1e12))


def few(values: st.SearchStrategy[Any], key: Any = None) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(values, max_size=3, unique_by=key).map(tuple)


@st.composite
def pacts(draw: st.DrawFn) -> Pact:
    members = draw(some_codes)
    return Pact(
        draw(st.text(max_size=4)),
        members,
        eu_as_one=draw(st.booleans()),
        sharing=draw(st.sampled_from(SHARING_RULES)),
        hub=draw(st.sampled_from(["", "EU27", *members])),
        governance_floor=draw(st.none() | st.floats(-2.5, 2.5)),
    )


assumptions = st.builds(
    Assumptions, shares, st.sampled_from(RULES), st.booleans(),
    few(stage_changes, lambda one: (one.stage, one.kind)),
    few(project_changes, lambda one: one.site),
    few(costs, lambda one: (one.mineral, one.stage, one.country)),
    st.floats(0.0, 24.0),
)  # fmt: skip


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """Build a scenario as the window does, one edit after the other."""
    scenario = Scenario(name=draw(st.text(max_size=9)), note=draw(st.text(max_size=20)))
    edits = st.tuples(minerals, stages, places, amounts)
    for mineral, stage, place, tonnes in draw(few(edits)):
        scenario = scenario.with_capacity(mineral, stage, place, nameplate_t_per_year=tonnes)
    for shock in draw(few(shocks)):
        scenario = scenario.with_shock(shock)
    for stock in draw(few(stocks)):
        scenario = scenario.with_stock(stock)
    for lever in draw(few(st.builds(RecyclingLever, minerals, st.floats(0.0, 0.95)))):
        scenario = scenario.with_recycling(lever)
    cases = st.sampled_from(DEMAND_CASES)
    for demand in draw(few(st.builds(DemandLever, minerals, cases, st.floats(-0.9, 5.0)))):
        scenario = scenario.with_demand(demand)
    scenario = scenario.with_pact(draw(st.none() | pacts()))
    return scenario.with_assumptions(draw(assumptions))


views = st.builds(
    ViewState, minerals, stages, years, st.sampled_from(["baseline", "scenario", "change"]),
    st.sampled_from(["host", "control"]), codes,
)  # fmt: skip


@st.composite
def documents(draw: st.DrawFn) -> Document:
    held = tuple(draw(st.lists(scenarios(), min_size=1, max_size=3)))
    return Document(held, draw(st.integers(0, len(held) - 1)), draw(views))


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats()
    | st.text(st.characters(), max_size=8)
    | st.sampled_from(["supplymap", "cobalt", "mining", "region", "STEPS", "none"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["format", "version", "scenarios", "view", "capacity", "pact", "place"])
            | st.text(st.characters(), max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


def read_or_refuse(text: str) -> None:
    """Fail on anything but a document that can be saved again, or sentences on one screen."""
    refused, document = None, Document()
    try:
        document = parse_document(text, name="x")
    except DocumentError as error:
        refused = error
    if refused is None:
        saved = dump_document(document, **MADE_WITH)
        assert parse_document(saved, name="x") == document
        return
    message = str(refused)
    message.encode("utf-8")
    assert message.endswith(".")
    assert len(message.split("\n")) <= MOST_SHOWN + 2
    assert all(len(str(problem)) < 500 for problem in refused.problems)
    # Each type of mistake has words of ours; these are pydantic's.
    assert "Input should" not in message
    assert "Value error" not in message


def places_in(content: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the place of every value inside a JSON value."""
    inner = content.items() if isinstance(content, dict) else ()
    inner = enumerate(content) if isinstance(content, list) else inner
    return [path, *(found for key, one in inner for found in places_in(one, (*path, key)))]


@given(documents())
@settings(max_examples=80, deadline=None)
def test_any_document_comes_back_bit_for_bit(document: Document) -> None:
    text = dump_document(document, **MADE_WITH)
    again = parse_document(text, name="x")
    assert again == document
    assert hash(again.scenarios) == hash(document.scenarios)
    assert repr(again.scenarios) == repr(document.scenarios)
    assert dump_document(again, **MADE_WITH) == text


@given(json_values)
@settings(max_examples=80, deadline=None)
def test_any_json_is_a_document_or_a_sentence(content: Any) -> None:
    read_or_refuse(json.dumps(content))
    read_or_refuse(json.dumps({"format": "supplymap", "version": 1, "scenarios": content}))
    read_or_refuse(json.dumps({"format": "supplymap", "version": content, "scenarios": [{}]}))


@given(documents(), json_values, st.data())
@settings(max_examples=80, deadline=None)
def test_any_value_put_anywhere_is_a_document_or_a_sentence(
    document: Document, value: Any, data: st.DataObject
) -> None:
    content = json.loads(dump_document(document, **MADE_WITH))
    *steps, last = data.draw(st.sampled_from(places_in(content)[1:]))
    target = content
    for step in steps:
        target = target[step]
    target[last] = value
    read_or_refuse(json.dumps(content))


@given(st.text(st.characters(), max_size=40))
def test_any_text_is_a_document_or_a_sentence(text: str) -> None:
    read_or_refuse(text)


@given(documents(), st.data())
@settings(max_examples=60, deadline=None)
def test_a_file_that_is_cut_off_or_has_flipped_bits_does_no_harm(
    tmp_path_factory: pytest.TempPathFactory, document: Document, data: st.DataObject
) -> None:
    path: Path = tmp_path_factory.getbasetemp() / "damaged.supplymap"
    whole = bytearray(dump_document(document, **MADE_WITH).encode())
    # Shorter than the closing brace: what is cut off is never a file of ours.
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 2))])
    with pytest.raises(DocumentError):
        read_document(path)
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(whole)
    # Undecodable bytes are replaced here; that they are refused is seen in test_document_file.
    read_or_refuse(whole.decode("utf-8", errors="replace"))
    with contextlib.suppress(DocumentError):
        read_document(path)


layers = st.builds(
    Layer,
    ids,
    st.sampled_from(get_args(LayerKind)),
    visible=st.booleans(),
    opacity=st.floats(0.0, 1.0),
    name=st.text(max_size=10).filter(lambda text: text.isprintable()),
)
choices = st.builds(
    ClassChoice,
    st.sampled_from(get_args(Scheme)),
    st.integers(2, 9),
    st.lists(st.floats(-100.0, 100.0), max_size=8).map(tuple),
)
words = st.text(st.characters(codec="ascii"), max_size=8)
looks = st.builds(
    Appearance,
    layers=st.lists(layers, max_size=6, unique_by=lambda layer: layer.id).map(tuple),
    share_classes=choices,
    change_classes=choices,
    site_colour=st.sampled_from(get_args(SiteColour)),
    site_filter=st.builds(SiteFilter, st.lists(ids, max_size=3).map(tuple)),
    flows=st.builds(FlowStyle, st.integers(1, 200), numbers=st.booleans()),
    control_day=st.sampled_from(["", "2026-12-01"]),
    projection=st.sampled_from(PROJECTIONS),
    meridian=st.floats(-180.0, 180.0),
    radius=st.floats(1.0, 90.0),
    legend=st.builds(
        LegendEdit,
        titles=st.lists(st.tuples(words, words), max_size=3).map(tuple),
        places=st.lists(st.tuples(words, st.floats(0, 1), st.floats(0, 1)), max_size=2).map(tuple),
    ),
)


@given(looks)
def test_any_look_of_the_map_comes_back(look: Appearance) -> None:
    document = Document(map=look)
    text = dump_document(document, **MADE_WITH)
    assert parse_document(text, name="look") == document
