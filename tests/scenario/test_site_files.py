"""Files of the user's sites in a document: places, versions, and what is refused."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapapp.scenario.document import Document
from mapapp.scenario.document_problems import DocumentError
from mapapp.scenario.document_text import (
    dump_document,
    parse_document,
    read_document,
    write_document,
)
from mapapp.scenario.site_files import (
    SiteFile,
    SiteFileRefError,
    canonical,
    found_from,
    next_id,
    seen_from,
    with_file,
    without_file,
)

MADE_WITH = {"app_version": "0.1.0", "catalog_vintage": "2026-11"}
OLD = Path(__file__).parent / "data" / "version-1.supplymap"
MINES = SiteFile(
    "user:1",
    "mines",
    path="/data/2026/mines.xlsx",
    sha256="0" * 64,
    layer="Sheet 2",
    mapping=canonical({"columns": {"lat": "Breite"}, "unit": "kt"}),
    edits=canonical({"cells": [[3, "Breite", "33,5"]]}),
    counting="within",
)

objects = st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=5), max_size=3)


@settings(max_examples=40)
@given(objects, objects, st.sampled_from(["overlay", "within", "on_top"]), st.text(max_size=8))
def test_any_file_of_sites_comes_back(mapping: dict, edits: dict, counting: str, name: str) -> None:
    file = SiteFile(
        "user:12",
        name,
        pasted="name,lat,lon\nA,1,2",
        mapping=canonical(mapping),
        edits=canonical(edits),
        counting=counting,
    )
    document = Document(site_files=(file,))
    text = dump_document(document, **MADE_WITH)
    assert parse_document(text, name="plan.supplymap") == document
    assert json.loads(text)["site_files"][0]["mapping"] == mapping, "readable, not a text in a text"


def test_a_path_is_kept_from_the_folder_of_the_document(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    file = replace(MINES, path=str(tmp_path / "data" / "mines.xlsx"))
    plan = tmp_path / "plans" / "plan.supplymap"
    plan.parent.mkdir()
    write_document(plan, Document(site_files=(file,)), **MADE_WITH)
    assert json.loads(plan.read_text())["site_files"][0]["path"] == "../data/mines.xlsx"
    assert read_document(plan).site_files == (file,)


def test_a_folder_that_moves_as_a_whole_takes_its_files_along(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    before.mkdir()
    file = replace(MINES, path=str(before / "mines.xlsx"))
    write_document(before / "plan.supplymap", Document(site_files=(file,)), **MADE_WITH)
    before.rename(after)
    (found,) = read_document(after / "plan.supplymap").site_files
    assert found.path == str(after / "mines.xlsx")


def test_a_pasted_table_has_no_path(tmp_path: Path) -> None:
    pasted = SiteFile("user:1", "Clipboard", pasted="a,b")
    assert seen_from((pasted,), tmp_path) == found_from((pasted,), tmp_path) == (pasted,)


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ({"id": "mines"}, "user:1"),
        ({"path": ""}, "one of both"),
        ({"pasted": "a,b"}, "one of both"),
    ],
)
def test_what_has_no_layer_or_not_one_content_is_refused(parts: dict, says: str) -> None:
    with pytest.raises(SiteFileRefError, match=says):
        replace(MINES, **parts)


def test_two_files_of_one_layer_are_told_with_their_places() -> None:
    text = dump_document(Document(site_files=(MINES,)), **MADE_WITH)
    content = json.loads(text)
    content["site_files"] *= 2
    with pytest.raises(DocumentError, match="entries 1 and 2 are for the same thing"):
        parse_document(json.dumps(content), name="plan.supplymap")


def test_files_are_added_replaced_and_taken_away() -> None:
    assert next_id(()) == "user:1"
    files = with_file((), MINES)
    assert next_id(files) == "user:2"
    files = with_file(files, replace(MINES, id="user:2", name="more"))
    counted = with_file(files, MINES.counted("on_top"))
    assert [one.counting for one in counted] == ["on_top", "within"]
    assert [one.id for one in without_file(counted, "user:1")] == ["user:2"]


def test_a_file_of_version_1_is_read_as_it_was_meant_and_saved_as_version_2(tmp_path: Path) -> None:
    old = read_document(OLD)
    assert json.loads(OLD.read_text())["version"] == 1
    assert [one.name for one in old.scenarios] == ["Ban and answer", "Baseline"]
    assert old.view.year == 2032
    assert old.map.projection == "robinson"
    assert old.map.legend.titles == (("share", "Who refines it"),)
    assert len(old.scenario.capacity) == 2
    assert old.scenario.pact is not None
    assert old.scenario.pact.sharing == "pact"
    assert old.site_files == ()
    new = tmp_path / "new.supplymap"
    write_document(new, old, **MADE_WITH)
    assert json.loads(new.read_text())["version"] == 2
    assert read_document(new) == old
