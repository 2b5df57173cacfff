"""Shares by region or pact on the map: every member in the colour of what all make together.

A region is never a supplier: this changes what is painted and no figure of risk.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from mapapp.picture.result import CountryFigures, Picture


@dataclass(frozen=True, slots=True)
class Group:
    """Countries that are painted as one, by ISO alpha-3 code."""

    id: str
    name: str
    members: tuple[str, ...]


def grouped(picture: Picture, groups: Sequence[Group]) -> Picture:
    """Return a picture in which every member has the figures of its whole group.

    Of each group one member, the largest producer, stands among the suppliers, to be labelled.
    Groups without any output keep their members as they are.
    """
    countries = dict(picture.countries)
    speakers: dict[str, str] = {}
    for group in groups:
        known = [countries[code] for code in group.members if code in countries]
        together = _together(known)
        if together is None:
            continue
        speaker = max(known, key=lambda f: (f.scenario_share or 0.0, f.baseline_share or 0.0))
        for code in group.members:
            countries[code] = replace(together, iso3=code)
            speakers[code] = speaker.iso3
    suppliers = [
        countries[f.iso3] for f in picture.suppliers if speakers.get(f.iso3, f.iso3) == f.iso3
    ]
    suppliers.sort(key=lambda f: (-(f.baseline_share or 0.0), -(f.scenario_share or 0.0), f.iso3))
    return replace(picture, countries=countries, suppliers=tuple(suppliers))


def group_names(
    names: Mapping[str, str], picture: Picture, groups: Sequence[Group]
) -> dict[str, str]:
    """Return country names in which a group's speaker is called by the group's name."""
    called = dict(names)
    suppliers = {figures.iso3 for figures in grouped(picture, groups).suppliers}
    for group in groups:
        for code in group.members:
            if code in suppliers:
                called[code] = group.name
    return called


def _together(known: Sequence[CountryFigures]) -> CountryFigures | None:
    """Return the sums of a group; None if nobody in it has a figure.

    Where all that is known is zero and a member's output is not known, the group's is not known.
    """
    before = [f for f in known if f.baseline_share is not None]
    after = [f for f in known if f.scenario_share is not None]
    if not before and not after:
        return None
    unknown = any(f.state == "unknown" and f.baseline_share is None for f in known)
    nothing = not any(f.baseline_share for f in before)
    if unknown and nothing:
        added = [f for f in after if f.scenario_share]
        return CountryFigures(
            iso3="",
            state="unknown",
            baseline_t_per_year=None,
            scenario_t_per_year=sum(f.scenario_t_per_year or 0.0 for f in added) or None,
            baseline_share=None,
            scenario_share=sum(f.scenario_share or 0.0 for f in added) or None,
        )
    made = sum(f.baseline_t_per_year or 0.0 for f in before)
    return CountryFigures(
        iso3="",
        state="estimated" if all(f.state == "estimated" for f in before) and before else "output",
        baseline_t_per_year=made,
        scenario_t_per_year=sum(f.scenario_t_per_year or 0.0 for f in after),
        baseline_share=sum(f.baseline_share or 0.0 for f in before),
        scenario_share=sum(f.scenario_share or 0.0 for f in after),
    )
