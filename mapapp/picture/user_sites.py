"""What the user's sites do to the figures, before it is accepted."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Site, Stage
from mapapp.catalog.sitefiles.counted import CountedFile, with_user_sites
from mapapp.catalog.sitefiles.layer import USER_SOURCE
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.base.stage_pipeline import KIND_OF_STATUS
from mapapp.picture.evaluate import evaluate
from mapapp.picture.result import MetricId, Picture
from mapapp.picture.view import View
from mapapp.scenario.scenario import Place, Scenario


@dataclass(frozen=True, slots=True)
class TouchedStage:
    """A stage of a mineral to which counted sites belong.

    Attributes
    ----------
    sites
        How many of the user's sites are counted in it that are none of the bundled ones.
    operating_t_per_year, coming_t_per_year
        Nameplate of those that run, and of those that a lever can add.
    same
        How many are bundled sites, merged with them or in their place: they count once.
    same_operating_t_per_year, same_coming_t_per_year
        As above, of these.
    """

    mineral: str
    stage: Stage
    sites: int
    operating_t_per_year: float
    coming_t_per_year: float
    same: int = 0
    same_operating_t_per_year: float = 0.0
    same_coming_t_per_year: float = 0.0


@dataclass(frozen=True, slots=True)
class FigureChange:
    """One figure without the user's sites, with them, and with all of them switched on.

    The last is None where there is nothing to switch on. None stands for a figure that is not
    published.
    """

    id: MetricId
    without: float | None
    with_sites: float | None
    all_built: float | None


@dataclass(frozen=True, slots=True)
class SitesEffect:
    """A view without and with the user's sites.

    Attributes
    ----------
    catalog
        The catalog with the sites, to be used from now on if the effect is accepted.
    without, with_sites
        Pictures of the same scenario and view.
    all_built
        The picture with everything that the sites add switched on, or None.
    built
        The scenario of that picture.
    changes
        The cards side by side.
    touched
        Every stage that sites belong to, whether the view shows it or not.
    """

    catalog: Catalog
    without: Picture
    with_sites: Picture
    all_built: Picture | None
    built: Scenario
    changes: tuple[FigureChange, ...]
    touched: tuple[TouchedStage, ...]


def effect_of(
    catalog: Catalog, files: Sequence[CountedFile], scenario: Scenario, view: View
) -> SitesEffect:
    """Return what counting files of sites does to the figures of a view.

    Parameters
    ----------
    catalog
        Without the files.
    files
        As they would be counted.

    Raises
    ------
    SiteFileError
        If they cannot be counted (see `with_user_sites`).
    UnknownNameError
        If the view cannot be shown.
    """
    made = with_user_sites(catalog, files)
    without = evaluate(catalog, scenario, view)
    with_sites = evaluate(made, scenario, view)
    built = _all_built(made, scenario, view)
    all_built = evaluate(made, built, view) if built != scenario else None
    by_id = {card.id: card.scenario for card in with_sites.metrics}
    by_id_built = {card.id: card.scenario for card in all_built.metrics} if all_built else {}
    return SitesEffect(
        catalog=made,
        without=without,
        with_sites=with_sites,
        all_built=all_built,
        built=built,
        changes=tuple(
            FigureChange(card.id, card.scenario, by_id.get(card.id), by_id_built.get(card.id))
            for card in without.metrics
        ),
        touched=touched_stages(made, files),
    )


def touched_stages(catalog: Catalog, files: Sequence[CountedFile] = ()) -> tuple[TouchedStage, ...]:
    """Return the stages that the user's sites in a catalog belong to, largest first.

    Parameters
    ----------
    files
        What tells which of the user's sites stand in the place of bundled ones.
    """
    in_place = {one for file in files for one in file.resolved.in_place}
    found: dict[tuple[str, Stage], tuple[list[Site], list[Site]]] = defaultdict(lambda: ([], []))
    for site in catalog.sites:
        if any(source.startswith(USER_SOURCE) for source in site.source_ids):
            is_same = site.id in in_place or not site.id.startswith(USER_SOURCE)
            found[site.mineral, site.stage][is_same].append(site)
    stages = [
        TouchedStage(
            mineral, stage, len(new), _operating(new), _coming(new),
            len(same), _operating(same), _coming(same),
        )
        for (mineral, stage), (new, same) in found.items()
    ]  # fmt: skip
    return tuple(sorted(stages, key=lambda one: (-one.sites - one.same, one.mineral, one.stage)))


def _operating(sites: Sequence[Site]) -> float:
    return sum(site.capacity_t_per_year or 0.0 for site in sites if site.status == "operating")


def _coming(sites: Sequence[Site]) -> float:
    """Return what levers can add: what is planned, being built or idle, not what is closed."""
    return sum(site.capacity_t_per_year or 0.0 for site in sites if site.status in KIND_OF_STATUS)


def _all_built(catalog: Catalog, scenario: Scenario, view: View) -> Scenario:
    """Switch on every project of the user's at the stage shown that is no lever yet."""
    model = mineral_model(catalog, view.mineral)
    own = {
        site.id
        for site in model.sites.get(view.stage, ())
        if any(source.startswith(USER_SOURCE) for source in site.source_ids)
    }
    pipeline = model.pipelines[view.stage].everything
    for project in (pipeline[key] for key in sorted(own) if key in pipeline):
        place = Place("project", project.id)
        if not scenario.nameplate(view.mineral, view.stage, place):
            scenario = scenario.with_capacity(
                view.mineral, view.stage, place, nameplate_t_per_year=project.nameplate_t_per_year
            )
    return scenario
