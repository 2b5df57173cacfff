"""What moves an index most: each input alone (tornado), and all tonnages at once (Monte Carlo)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.chart_sheet import FigureTable
from mapapp.cartography.wording import number, percent, tonnes
from mapapp.picture.uncertainty import Figure, InputSwing, Uncertainty
from mapapp.risk.uncertainty import Band

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Swing:
    """One input alone: what it is, its low and high value in words, and the figure at both."""

    name: str
    low_words: str
    high_words: str
    low: float
    high: float

    @property
    def span(self) -> float:
        """How far the figure moves."""
        return abs(self.high - self.low)


@dataclass(frozen=True, slots=True)
class Reach:
    """A figure without errors, and the 5 and 95 % values of its draws."""

    point: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, eq=False)
class Tornado:
    """The swings of the scenario's figure, largest first, and the bands of all tonnages at once.

    HHI on 0 to 10,000, the largest share in per cent. ``bands`` are baseline and scenario, None
    where they were not drawn; ``chances`` are sentences from the same draws.
    """

    figure: Figure
    value: float
    swings: tuple[Swing, ...]
    bands: tuple[Reach, Reach] | None
    chances: tuple[str, ...]

    @property
    def span(self) -> tuple[float, float]:
        """The lowest and the highest value that is drawn."""
        values = [self.value]
        values += [one for swing in self.swings for one in (swing.low, swing.high)]
        if self.bands is not None:
            values += [one for band in self.bands for one in (band.low, band.high)]
        return min(values), max(values)


def tornado(
    value: float,
    swings: Sequence[InputSwing],
    drawn: Uncertainty | None,
    *,
    figure: Figure,
    names: Mapping[str, str],
) -> Tornado:
    """Return what is drawn.

    Parameters
    ----------
    value
        The scenario's figure: HHI on 0 to 10,000, or the largest share 0..1.
    swings
        Of :func:`mapapp.picture.uncertainty.tornado_of` for the same figure.
    drawn
        The Monte Carlo bands; None where there are none.
    """
    factor = 100.0 if figure == "top_share" else 1.0
    found = tuple(
        Swing(*_input_words(one, names), factor * one.low, factor * one.high) for one in swings
    )
    bands = None
    if drawn is not None:
        pair = drawn.hhi if figure == "hhi" else drawn.top_share
        before, after = _scaled(pair[0], factor), _scaled(pair[1], factor)
        bands = None if before is None or after is None else (before, after)
    return Tornado(figure, factor * value, found, bands, _chances(drawn))


def _scaled(band: Band, factor: float) -> Reach | None:
    if band.point is None or band.low is None or band.high is None:
        return None
    return Reach(factor * band.point, factor * band.low, factor * band.high)


def _input_words(one: InputSwing, names: Mapping[str, str]) -> tuple[str, str, str]:
    """Return an input's name, and its low and high value in words."""
    who = names.get(one.subject, one.subject)
    if one.kind == "displacement":
        name = translate("tornado", "Output displaced by new capacity")
        return name, number(one.low_input, 2), number(one.high_input, 2)
    if one.kind == "demand":
        name = translate("tornado", "World demand")
        low, high = (_signed_percent(value - 1.0) for value in (one.low_input, one.high_input))
        return name, low, high
    name = {
        "output": translate("tornado", "Output, {who}"),
        "rest": translate("tornado", "Output, rest of the world"),
        "added": translate("tornado", "Added capacity, {who}"),
    }[one.kind].format(who=who)
    return name, tonnes(one.low_input), tonnes(one.high_input)


def _signed_percent(part: float) -> str:
    sign = "+" if part > 0 else ""
    return f"{sign}{number(100 * part)}\u202f%"


def _chances(drawn: Uncertainty | None) -> tuple[str, ...]:
    if drawn is None:
        return ()
    above = drawn.top_above_mark
    before, after = percent(above.baseline, 0), percent(above.scenario, 0)
    figures = after if before == after else f"{before} → {after}"
    words = [
        translate("tornado", "Chance that the largest holds over {mark}: {figures}").format(
            mark=percent(drawn.mark, 0), figures=figures
        )
    ]
    if drawn.hhi[0] != drawn.hhi[1]:
        words.append(
            translate("tornado", "Chance that HHI falls: {part}").format(
                part=percent(drawn.hhi_falls, 0)
            )
        )
    words.append(
        translate("tornado", "{draws} draws, errors of all tonnages at once").format(
            draws=number(drawn.draws)
        )
        if not drawn.projects_may_fail
        else translate(
            "tornado", "{draws} draws: errors of all tonnages, and projects that may fail"
        ).format(draws=number(drawn.draws))
    )
    return tuple(words)


def figure_name(figure: Figure) -> str:
    """Return what is moved, with its unit."""
    if figure == "hhi":
        return translate("tornado", "Concentration (HHI)")
    return translate("tornado", "Largest supplier’s share, %")


def figure_text(value: float, figure: Figure) -> str:
    """Return a value with the digits of its figure."""
    return number(round(value, -1)) if figure == "hhi" else number(value, 1)


def swing_words(shown: Tornado, at: int) -> str:
    """Say one input in a sentence."""
    one = shown.swings[at]
    low, high = (figure_text(value, shown.figure) for value in (one.low, one.high))
    return translate(
        "tornado", "{name}: at {low_input} {figure} is {low}, at {high_input} it is {high}"
    ).format(
        name=one.name,
        low_input=one.low_words,
        high_input=one.high_words,
        figure=figure_name(shown.figure),
        low=low,
        high=high,
    )


def band_words(shown: Tornado) -> str:
    """Say the bands in a sentence; empty where there are none."""
    if shown.bands is None:
        return ""
    said = [
        f"{figure_text(band.low, shown.figure)}–{figure_text(band.high, shown.figure)}"
        for band in shown.bands
    ]
    return translate("tornado", "{figure}, 5 to 95 %: baseline {before}, scenario {after}").format(
        figure=figure_name(shown.figure), before=said[0], after=said[1]
    )


def tornado_words(shown: Tornado) -> str:
    """Say the chart in sentences, for who cannot see it."""
    said = [swing_words(shown, at) for at in range(len(shown.swings))]
    return ". ".join(filter(None, (band_words(shown), *shown.chances, *said)))


def tornado_table(shown: Tornado) -> FigureTable:
    """Return the figures: a row for each input, and one for each band."""
    columns = (
        translate("tornado", "Input"),
        translate("tornado", "Low value"),
        translate("tornado", "High value"),
        translate("tornado", "{figure} at the low value"),
        translate("tornado", "{figure} at the high value"),
    )
    head = tuple(one.format(figure=figure_name(shown.figure)) for one in columns)
    rows: list[tuple[str | float | None, ...]] = [
        (one.name, one.low_words, one.high_words, one.low, one.high) for one in shown.swings
    ]
    if shown.bands is not None:
        sides = (translate("tornado", "baseline"), translate("tornado", "scenario"))
        words = translate("tornado", "All tonnages at once, {side}")
        rows += [
            (
                words.format(side=side),
                translate("tornado", "5 % of draws below"),
                translate("tornado", "5 % of draws above"),
                band.low,
                band.high,
            )
            for side, band in zip(sides, shown.bands, strict=True)
        ]
    return FigureTable(head, tuple(rows))
