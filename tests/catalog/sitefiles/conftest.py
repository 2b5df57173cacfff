"""Small files as colleagues send them, made anew for each test."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.sitefiles import (
    ColumnMapping,
    SiteLayer,
    check,
    from_clipboard,
    open_source,
    suggest_mapping,
)

HERE = Path(__file__).parent
if str(HERE) not in sys.path:
    sys.path.append(str(HERE))

from site_samples import SAMPLES  # noqa: E402

Checked = Callable[..., SiteLayer]


@pytest.fixture
def sample(tmp_path: Path) -> Callable[[str], Path]:
    """Write one of the samples and return its path."""

    def make(name: str) -> Path:
        path = tmp_path / name
        SAMPLES[name](path)
        return path

    return make


@pytest.fixture
def checked(catalog: Catalog) -> Checked:
    """Open, map and check a file as it is understood without anybody's help."""

    def run(path: Path, *, layer: str | None = None, **answers: Any) -> SiteLayer:
        source = open_source(path)
        mapping = replace(suggest_mapping(catalog, source.preview(layer)), **answers)
        return check(source, mapping, catalog=catalog, layer=layer)

    return run


@pytest.fixture
def pasted(catalog: Catalog) -> Checked:
    """Check a table that is pasted as text."""

    def run(text: str, mapping: ColumnMapping | None = None) -> SiteLayer:
        source = from_clipboard(text)
        found = mapping or suggest_mapping(catalog, source.preview())
        return check(source, found, catalog=catalog)

    return run
