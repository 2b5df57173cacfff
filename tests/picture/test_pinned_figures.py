"""Today's figures of all minerals: a change of data or method must show up as a reviewed diff.

After a change that is meant, write the file anew and look at the difference:

    WRITE_FIGURES=1 python -m pytest tests/picture/test_pinned_figures.py
"""

import csv
import os
from pathlib import Path

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.picture.risk_table import RiskRow, evaluate_all
from mapapp.picture.view import Lens
from mapapp.scenario.scenario import Scenario

PINNED = Path(__file__).with_name("pinned_figures.csv")
YEARS = (2024, 2030, 2040)
LENSES: tuple[Lens, ...] = ("host", "control")
KEY = ("mineral", "stage", "year", "lens")


def record(row: RiskRow, lens: Lens) -> dict[str, str]:
    risk = row.comparison.baseline if row.comparison else None
    cover = row.n_minus_1[0] if row.n_minus_1 else None
    figures = {
        "top1": risk.top_code if risk else None,
        "top1_share": risk.top_share if risk else None,
        "top3_share": risk.top3_share if risk else None,
        "china_share": risk.china_share if risk else None,
        "hhi": risk.hhi if risk else None,
        "hhi_upper": risk.hhi_upper if risk else None,
        "governance_hhi": risk.governance_hhi if risk else None,
        "n_minus_1": cover,
        "world_output_t": row.world_output_t_per_year[0] if row.world_output_t_per_year else None,
    }
    return {
        "mineral": row.mineral,
        "stage": row.stage,
        "year": str(row.year),
        "lens": lens,
        **{name: _written(value) for name, value in figures.items()},
    }


def _written(value: object) -> str:
    if value is None:
        return ""
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def todays(catalog: Catalog) -> list[dict[str, str]]:
    return [
        record(row, lens)
        for lens in LENSES
        for year in YEARS
        for row in evaluate_all(catalog, Scenario(), year=year, lens=lens)
    ]


def test_the_figures_are_those_that_were_reviewed(catalog: Catalog) -> None:
    rows = todays(catalog)
    if os.environ.get("WRITE_FIGURES"):
        with PINNED.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
    with PINNED.open(encoding="utf-8", newline="") as stream:
        pinned = list(csv.DictReader(stream))
    assert [[row[k] for k in KEY] for row in rows] == [[row[k] for k in KEY] for row in pinned]
    changed = []
    for now, then in zip(rows, pinned, strict=True):
        place = " ".join(now[k] for k in KEY)
        for name, value in now.items():
            before = then[name]
            if name in KEY or value == before:
                continue
            try:
                same = float(value) == pytest.approx(float(before), rel=1e-5)
            except ValueError:
                same = False
            if not same:
                changed.append(
                    f"{place}: {name} was {before or 'nothing'}, is {value or 'nothing'}"
                )
    assert not changed, "\n".join(changed)


def test_all_nineteen_minerals_are_there(catalog: Catalog) -> None:
    with PINNED.open(encoding="utf-8", newline="") as stream:
        minerals = {row["mineral"] for row in csv.DictReader(stream)}
    assert minerals == set(catalog.minerals)
    assert len(minerals) == 19
