"""Which page of the guide belongs to what the user is at."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDockWidget, QWidget

FIRST: Final = "first-map"

# By the name of a dock or, for what is no dock, by the class of the widget.
TOPICS: Final = {
    "layers": "the-map#layers",
    "alternatives": "sliders",
    "risk": "how-the-numbers-are-made#the-indices",
    "shock": "policy-and-shocks#shock-month-by-month",
    "matrix": "charts-and-tables#minerals-and-stages",
    "charts": "charts-and-tables#charts",
    "tables": "charts-and-tables#tables",
    "sources": "data-and-licences",
    "scenarios": "sliders#scenarios",
    "history": "sliders#undo-and-history",
    "PolicyTab": "policy-and-shocks#pact",
    "ShockPanel": "policy-and-shocks#shock",
    "StocksTab": "policy-and-shocks#stocks",
    "DemandTab": "policy-and-shocks#demand-and-recycling",
    "AssumptionsTab": "policy-and-shocks#assumptions",
    "SolveDialog": "solve-for-a-target",
    "PresetGallery": "sliders#scenarios",
    "SiteFileDialog": "site-files",
    "MapView": "the-map",
    "ViewBar": "first-map",
    "ExportDialog": "briefings#images",
    "BriefingWindow": "briefings#briefing-pages",
    "PackDialog": "briefings#briefing-pages",
    "SeriesDialog": "briefings#briefing-pages",
    "PreferencesDialog": "preferences",
    "AboutDialog": "data-and-licences",
}


def topic_of(widget: QObject | None) -> str:
    """Return the page (and ``#anchor``) for a widget: that of the nearest part around it."""
    while widget is not None:
        name = widget.objectName() if isinstance(widget, QDockWidget) else type(widget).__name__
        if name in TOPICS:
            return TOPICS[name]
        marked = widget.property("help") if isinstance(widget, QWidget) else None
        if isinstance(marked, str):
            return marked
        widget = widget.parent()
    return FIRST
