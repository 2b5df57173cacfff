"""Lead time, ramp, utilisation and probability: changed for a kind, or for one project."""

from dataclasses import replace

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.errors import UserError
from mapapp.picture.base.mineral import MineralModel
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.base.stage_pipeline import probability_of
from mapapp.picture.market.assumed import assumed_pipelines
from mapapp.scenario.levers import DEFAULTS, Assumptions, ProjectChange, StageAssumption
from mapapp.supply.pipeline import Project, output_per_nameplate
from mapapp.supply.ramp import RAMP_CLASSES


@pytest.fixture
def model(catalog: Catalog) -> MineralModel:
    return mineral_model(catalog, "lithium")


def projects(model: MineralModel, assumptions: Assumptions) -> dict[str, Project]:
    pipeline = assumed_pipelines(model, assumptions)["refining"]
    return {p.id: p for listed in pipeline.projects.values() for p in listed}


def test_without_changes_it_is_the_models_own(model: MineralModel) -> None:
    assert assumed_pipelines(model, DEFAULTS) is model.pipelines
    assert assumed_pipelines(model, Assumptions(displacement=0.5)) is model.pipelines


def test_a_lead_time_moves_only_starts_that_are_assumed(model: MineralModel) -> None:
    before = projects(model, DEFAULTS)
    after = projects(
        model, Assumptions(stages=(StageAssumption("refining", "planned", lead_years=7),))
    )
    moved = {p.start_assumed for p in before.values() if p.kind == "planned"}
    assert moved == {True, False}
    for key, project in before.items():
        wait = 4 if project.kind == "planned" and project.start_assumed else 0
        assert after[key].start_year == project.start_year + wait


def test_a_project_is_changed_on_top_of_its_kind(model: MineralModel) -> None:
    listed = [p for p in projects(model, DEFAULTS).values() if p.kind == "planned"]
    one, other = listed[0], listed[1]
    after = projects(
        model,
        Assumptions(
            stages=(StageAssumption("refining", "planned", ramp=4, utilisation=0.7),),
            projects=(ProjectChange(one.id, start_year=2029, ramp=1),),
        ),
    )
    assert after[one.id].ramp is RAMP_CLASSES[0]
    assert (after[one.id].start_year, after[one.id].start_assumed) == (2029, False)
    assert after[other.id].ramp is RAMP_CLASSES[3]
    expected = RAMP_CLASSES[0].annual_factor(3) * 0.7
    made = output_per_nameplate(after[one.id], year=2031, stage="refining")
    assert made == pytest.approx(expected)


def test_expected_output_counts_at_its_probability(model: MineralModel) -> None:
    before, after = projects(model, DEFAULTS), projects(model, Assumptions(expected=True))
    for key, project in before.items():
        sure = output_per_nameplate(project, year=2040, stage="refining")
        likely = output_per_nameplate(after[key], year=2040, stage="refining")
        assert likely == pytest.approx(sure * project.probability)
        assert project.probability in (0.9, 0.5, 0.3)


def test_the_note_of_a_site_may_give_a_better_stage(catalog: Catalog) -> None:
    sites = {site.id: site for site in catalog.sites}
    assert probability_of(sites["nickel-can-dumont"], "planned") == 0.5
    assert probability_of(sites["nickel-can-baptiste"], "planned") == 0.3  # pre-feasibility
    assert probability_of(sites["nickel-usa-tamarack"], "planned") == 0.3  # in progress
    plain = replace(sites["nickel-can-dumont"], notes="")
    assert probability_of(plain, "planned") == 0.3
    assert probability_of(plain, "construction") == 0.9


def test_a_site_that_adds_nothing_cannot_be_assumed_otherwise(
    catalog: Catalog, model: MineralModel
) -> None:
    running = next(s for s in catalog.sites_of("lithium", "refining") if s.status == "operating")
    with pytest.raises(UserError, match="no project whose capacity can be added"):
        assumed_pipelines(model, Assumptions(projects=(ProjectChange(running.id, ramp=1),)))
