"""The figures of a page: the few that matter, and tables of the others."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from mapapp.briefing.headline import consumer_words, month_of, pair
from mapapp.briefing.lever_words import acts_on, scenario_name
from mapapp.cartography.proper_names import in_sentence, whose
from mapapp.cartography.shock_words import amount, month_name
from mapapp.cartography.wording import number, percent, sites_word, stage_word
from mapapp.catalog.catalog import Catalog
from mapapp.picture.result import Metric, MetricId, Picture
from mapapp.picture.shock.shock_result import ShockPicture

translate = QCoreApplication.translate

ARROW: Final = " → "
PERCENT: Final = "\u202f%"
ORDER: Final[tuple[MetricId, ...]] = (
    "top_supplier",
    "n_minus_1",
    "without_largest",
    "hhi",
    "top3",
    "governance_hhi",
)


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A large figure and what it is.

    Attributes
    ----------
    id
        Of the index, or ``warning``.
    figure
        "77 → 68 %", or "77 %" where nothing changes; "not known" where it is not.
    words
        What it is the figure of.
    warning
        Whether it is set in the warning colours.
    """

    id: str
    figure: str
    words: str
    warning: bool = False


def key_figures_of(
    catalog: Catalog, picture: Picture, *, shock: ShockPicture | None = None
) -> tuple[KeyFigure, ...]:
    """Return the figures in the order in which they matter; the third is the warning, if any."""
    if shock is not None:
        return _of_shock(catalog, shock)
    by_id = {metric.id: metric for metric in picture.metrics}
    found = [_of_metric(catalog, picture, by_id[one]) for one in ORDER if one in by_id]
    known = [one for one in found if one is not None]
    if not known:
        return _of_sites(picture)
    if picture.warnings and picture.view.mode != "baseline":
        warning = _warning(catalog, picture)
        if _is_about_top(picture):
            known[0] = replace(warning, id=known[0].id)
        else:
            known.insert(min(2, len(known)), warning)
    return tuple(known)


def _is_about_top(picture: Picture) -> bool:
    """Whether the warning is about the supplier that the first figure is about already."""
    first = picture.warnings[0]
    top = picture.comparisons[picture.view.stage]
    codes = {top.baseline.top_code, top.scenario.top_code}
    return first.stage == picture.view.stage and codes == {first.iso3}


def _of_sites(picture: Picture) -> tuple[KeyFigure, ...]:
    """Return what is known of a stage without published output: its sites, counted."""
    sites = picture.sites.get(picture.view.stage, ())
    operating = sum(site.status == "operating" for site in sites)
    hosts = len({site.host for site in sites})
    words = in_sentence(sites_word(picture.view.stage))
    return (
        KeyFigure(
            "sites",
            number(len(sites)),
            translate("figures", "{sites} are listed").format(sites=words),
        ),
        KeyFigure("operating", number(operating), translate("figures", "of them operate")),
        KeyFigure("hosts", number(hosts), translate("figures", "countries host them")),
    )


def _sides(picture: Picture, metric: Metric) -> tuple[float, float] | None:
    if metric.baseline is None or metric.scenario is None:
        return None
    if picture.view.mode == "baseline":
        return metric.baseline, metric.baseline
    return metric.baseline, metric.scenario


def _of_metric(catalog: Catalog, picture: Picture, metric: Metric) -> KeyFigure | None:
    sides = _sides(picture, metric)
    if sides is None:
        return None
    if metric.id == "hhi":
        figures = number(round(sides[0], -1)), number(round(sides[1], -1))
        figure = _arrowed(figures)
    elif metric.id == "governance_hhi":
        figure = _arrowed((number(sides[0], 1), number(sides[1], 1)))
    else:
        figure = _arrowed(pair(*sides)) + PERCENT
    return KeyFigure(metric.id, figure, _words(catalog, picture, metric))


def _arrowed(figures: tuple[str, str]) -> str:
    return figures[1] if figures[0] == figures[1] else ARROW.join(figures)


def _words(catalog: Catalog, picture: Picture, metric: Metric) -> str:
    view = picture.view
    before, after = metric.subjects
    if view.mode == "baseline":
        after = before
    stage = stage_word(view.stage)
    if metric.id == "top_supplier":
        names = [catalog.country_name(codes[0]) for codes in (before, after) if codes]
        if len(set(names)) == 1:
            return translate("figures", "{whose} share of {stage}, {year}").format(
                whose=whose(before[0] if before else after[0], names[0]),
                stage=stage,
                year=view.year,
            )
        return translate("figures", "largest share of {stage}: {first}, then {second}").format(
            stage=stage, first=names[0], second=names[-1]
        )
    if metric.id == "without_largest":
        return translate("figures", "of world output is left without {name}").format(
            name=catalog.country_name(after[0])
        )
    if metric.id == "n_minus_1":
        return translate("figures", "of the others’ demand is met without {name}").format(
            name=catalog.country_name(after[0])
        )
    if metric.id == "hhi":
        return translate("figures", "HHI of {stage}; above 1,800 is highly concentrated").format(
            stage=stage
        )
    if metric.id == "top3":
        return translate("figures", "share of the three largest, {names}").format(
            names=", ".join(catalog.country_name(code) for code in after)
        )
    return translate("figures", "concentration weighted by governance risk, 0 to 10")


def _warning(catalog: Catalog, picture: Picture) -> KeyFigure:
    first = picture.warnings[0]
    words = translate("figures", "{whose} share of {stage}: {what}").format(
        whose=whose(first.iso3, catalog.country_name(first.iso3)),
        stage=stage_word(first.stage),
        what=translate("figures", "a new dominant supplier")
        if first.crossed
        else translate("figures", "the dominant supplier grows"),
    )
    figure = _arrowed(pair(first.before, first.after)) + PERCENT
    return KeyFigure("warning", figure, words, warning=True)


def _of_shock(catalog: Catalog, shock: ShockPicture) -> tuple[KeyFigure, ...]:
    figures = shock.shown
    if figures is None:
        return (
            KeyFigure(
                "not_published",
                translate("figures", "not known"),
                translate("figures", "what is missing: use or sourcing is not published"),
            ),
        )
    who = consumer_words(catalog, shock)
    first = translate("figures", "none")
    if figures.first_month_short is not None:
        first = month_name(*month_of(shock, figures.first_month_short))
    found = [
        KeyFigure(
            "first_shortage",
            first,
            translate("figures", "first month of shortage, {who}").format(who=who),
        ),
        KeyFigure(
            "peak",
            percent(figures.caused_peak_share, 0),
            translate("figures", "of use not met in the worst month"),
            warning=figures.caused_peak_share > 0.005,
        ),
        KeyFigure(
            "total",
            amount(figures.caused_shortage, shock.unit),
            translate("figures", "missing in all, {share} of use in {months} months").format(
                share=percent(figures.caused_share, 0), months=number(shock.months)
            ),
        ),
    ]
    if figures.days_of_cover is not None:
        found.append(
            KeyFigure(
                "cover",
                translate("figures", "{count} days").format(count=number(figures.days_of_cover)),
                translate("figures", "of use are held in stock"),
            )
        )
    return tuple(found)


# --- tables ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its title, head and rows; ``words`` columns stand left, the others right."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    words: int = 1
    note: str = ""


def table_of(
    catalog: Catalog,
    picture: Picture,
    what: str,
    *,
    others: Sequence[Picture] = (),
    levers: Sequence[str] = (),
) -> Table:
    """Return a table of a page.

    Parameters
    ----------
    what
        ``suppliers`` (the default where empty), ``indices``, ``levers`` or ``facts``.
    others
        Pictures of other scenarios, whose figures stand beside in ``indices``.
    levers
        The scenario's levers in words.
    """
    if what == "indices":
        return index_table(picture, others)
    if what == "levers":
        rows = tuple((one,) for one in levers) or ((translate("table", "no lever is set"),),)
        return Table(translate("table", "What is assumed"), (), rows)
    if what == "facts":
        return _facts(picture)
    return supplier_table(catalog, picture)


def supplier_table(catalog: Catalog, picture: Picture) -> Table:
    """Return who makes how much: shares before and after, the change, and tonnes."""
    before_only = shows_baseline(picture)
    head = [translate("table", "Country"), translate("table", "Baseline, %")]
    if not before_only:
        head += [translate("table", "Scenario, %"), translate("table", "Change")]
    head.append(translate("table", "t/yr"))
    rows = []
    for figures in picture.suppliers:
        mark = "≈\u202f" if figures.state == "estimated" else ""
        cells = [catalog.country_name(figures.iso3), mark + share_cell(figures.baseline_share)]
        if not before_only:
            change = figures.change
            sign = "+" if change is not None and change > 5e-4 else ""
            cells += [
                mark + share_cell(figures.scenario_share),
                "–" if change is None else f"{sign}{number(change * 100, 1)}",
            ]
        output = figures.baseline_t_per_year if before_only else figures.scenario_t_per_year
        cells.append("–" if output is None else number(output))
        rows.append(tuple(cells))
    title = translate("table", "Suppliers: {stage}, {year}").format(
        stage=stage_word(picture.view.stage), year=picture.view.year
    )
    return Table(title, tuple(head), tuple(rows))


def shows_baseline(picture: Picture) -> bool:
    """Whether there is no scenario to be shown beside the baseline."""
    return picture.view.mode == "baseline" or not acts_on(picture.scenario, picture.view.mineral)


def share_cell(share: float | None) -> str:
    """Return a share (0..1) as a cell in per cent; a dash where it is not known."""
    return "–" if share is None else number(share * 100, 1)


def index_table(picture: Picture, others: Sequence[Picture] = ()) -> Table:
    """Return the indices of the stage shown: baseline, scenario and other scenarios."""
    head = ["", translate("table", "Baseline")]
    shown = [picture, *others] if others or not shows_baseline(picture) else []
    head += [_capital(scenario_name(one.scenario)) for one in shown]
    rows = []
    for metric in picture.metrics:
        cells = [index_name(metric.id), index_cell(metric.id, metric.baseline)]
        for one in shown:
            value = next((m.scenario for m in one.metrics if m.id == metric.id), None)
            cells.append(index_cell(metric.id, value))
        rows.append(tuple(cells))
    return Table(translate("table", "Risk picture"), tuple(head), tuple(rows))


def index_name(index: str) -> str:
    """Return what an index is called in a table."""
    return {
        "top_supplier": translate("table", "Largest share, %"),
        "china": translate("table", "China’s share, %"),
        "top3": translate("table", "Three largest, %"),
        "hhi": translate("table", "HHI"),
        "governance_hhi": translate("table", "Governance-weighted HHI"),
        "n_minus_1": translate("table", "N-1, % of demand"),
        "without_largest": translate("table", "Without the largest, %"),
    }.get(index, index)


def index_cell(index: str, value: float | None) -> str:
    """Return an index as a cell; a dash where it is not known."""
    if value is None:
        return "–"
    if index == "hhi":
        return number(round(value, -1))
    return number(value, 1) if index == "governance_hhi" else number(value * 100, 1)


def _facts(picture: Picture) -> Table:
    mineral = picture.mineral
    rows = [(translate("table", "Main uses"), ", ".join(mineral.main_uses) or "–")]
    if mineral.price_usd_per_t is not None:
        price = translate("table", "${value} per {basis}").format(
            value=number(mineral.price_usd_per_t), basis=mineral.basis
        )
        rows.append((translate("table", "Price {year}").format(year=mineral.price_year), price))
    reliance = mineral.us_net_import_reliance_pct
    if reliance is not None:
        name = translate("table", "US net import reliance {year}").format(
            year=mineral.us_net_import_reliance_year
        )
        rows.append((name, f"{number(reliance)}{PERCENT}"))
    if mineral.recycling_input_rate_pct is not None:
        rows.append(
            (
                translate("table", "Recycled input (EU)"),
                f"{number(mineral.recycling_input_rate_pct)}{PERCENT}",
            )
        )
    return Table(translate("table", "The mineral"), (), tuple(rows), words=2)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
