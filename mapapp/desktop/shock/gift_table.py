"""Who gives to whom, month by month, as columns for a spreadsheet."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.shock_series import ShockSeries, gifts_of
from mapapp.cartography.shock_words import month_name, unit_words
from mapapp.picture.shock.shock_result import ShockPicture

translate = QCoreApplication.translate


def gift_lines(path: ShockPicture, series: ShockSeries) -> Iterator[tuple[str, ...]]:
    """Yield the head and a line for each gift: month, giver, receiver, amount in the unit."""
    yield (
        translate("shock", "Month"),
        translate("shock", "Gives"),
        translate("shock", "Receives"),
        translate("shock", "Amount, {unit}").format(unit=unit_words(path.unit)),
    )
    for month in range(path.months):
        for one in gifts_of(path, month):
            yield (
                month_name(*series.month_of(month)),
                one.giver.name,
                one.receiver.name,
                f"{one.amount:.6g}",
            )


def gift_text(path: ShockPicture, series: ShockSeries) -> str:
    """Return the gifts of all months with tabs between the columns."""
    return "\n".join("\t".join(line) for line in gift_lines(path, series))
