"""Briefing pack: a page for each mineral, stage, scenario and consumer, in one go."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from mapapp.briefing.export import FORMATS, format_name
from mapapp.briefing.pack import Plan, Report, plans_of
from mapapp.briefing.pack_folder import write_all
from mapapp.cartography.wording import number, stage_name
from mapapp.catalog.model import STAGES
from mapapp.desktop.briefing.run_dialog import RunDialog
from mapapp.desktop.briefing.running import FolderRow
from mapapp.desktop.layers.fields import CheckGrid
from mapapp.desktop.ticked_menu import TickedMenu
from mapapp.picture.sourcing.consumers import CONSUMERS, OWN_PACT
from mapapp.picture.view import WORLD_CONSUMER

if TYPE_CHECKING:
    from mapapp.desktop.main_window import MainWindow

FOLDER_NAME: Final = "briefing-pack"
FORMATS_KEY: Final = "briefing/pack_formats"


class PackDialog(RunDialog):
    """Chooses what a pack holds, and writes it.

    Attributes
    ----------
    minerals, stages, scenarios, consumers
        What there is a page for; nothing ticked stands for what the window shows.
    formats
        What is written; PDF and PowerPoint hold all pages in one file.
    """

    def __init__(self, main: "MainWindow") -> None:
        super().__init__(
            main,
            QCoreApplication.translate("PackDialog", "Briefing pack"),
            QCoreApplication.translate("PackDialog", "Write pack"),
        )
        self.minerals = self._ticks(
            self.tr("Minerals"), self.tr("The one that is shown"), self.tr("{count} minerals")
        )
        self.stages = self._ticks(
            self.tr("Stages"), self.tr("The one that is shown"), self.tr("{count} stages")
        )
        self.scenarios = self._ticks(
            self.tr("Scenarios"), self.tr("The one that is shown"), self.tr("{count} scenarios")
        )
        self.consumers = self._ticks(
            self.tr("Consumers"), self.tr("The one that is shown"), self.tr("{count} consumers")
        )
        self.formats = CheckGrid([(one, _short(one), format_name(one)) for one in FORMATS])
        self.formats.setAccessibleName(self.tr("Formats"))
        for box in self.formats.boxes.values():
            box.toggled.connect(self.refresh)
        self.place = FolderRow(self.store.folder() / FOLDER_NAME, self.tr("Folder"))
        self.place.line.textChanged.connect(self.refresh)
        for choice in (self.template, self.page_size):
            choice.activated.connect(self.refresh)
        self._fill()
        self.lay_out(
            (
                (self.tr("Minerals"), self.minerals),
                (self.tr("Stages"), self.stages),
                (self.tr("Scenarios"), self.scenarios),
                (self.tr("Consumers"), self.consumers),
                (self.tr("Template"), self.template),
                (self.tr("Page size"), self.page_size),
                (self.tr("Formats"), self.formats),
                (self.tr("Folder"), self.place),
            )
        )

    def _ticks(self, name: str, all_word: str, several: str) -> TickedMenu:
        menu = TickedMenu(name, all_word=all_word, several=several, tip=self.tr("{ticked}"))
        menu.list.setToolTip(self.tr("Nothing ticked stands for what the window shows"))
        menu.picked.connect(lambda ticked, which=menu: self._pick(which, ticked))
        return menu

    def _pick(self, menu: TickedMenu, ticked: tuple[str, ...]) -> None:
        choices = [
            (str(menu.list.item(row).data(0x100)), menu.list.item(row).text())
            for row in range(menu.list.count())
        ]
        menu.show_choices(choices, ticked)
        self.refresh()

    def _fill(self) -> None:
        main, settings = self._main, self._main.context.settings
        catalog = main.workspace.catalog
        view = main.workspace.view
        names = [(one.id, one.name.partition(" (")[0]) for one in catalog.minerals.values()]
        self.minerals.show_choices(names, (view.mineral,))
        self.stages.show_choices([(one, stage_name(one)) for one in STAGES], (view.stage,))
        items = main.workspace.scenarios.items
        shown = main.workspace.scenarios.current
        words = [
            (str(at), one.name or self.tr("Scenario {number}").format(number=at + 1))
            for at, one in enumerate(items)
        ]
        self.scenarios.show_choices(words, (str(shown),))
        consumers = [(WORLD_CONSUMER, self.tr("The world"))]
        consumers += [
            (one, catalog.country_name(one) if one in catalog.countries else one)
            for one in CONSUMERS
            if one not in (WORLD_CONSUMER, OWN_PACT)
        ]
        self.consumers.show_choices(consumers, (view.consumer,))
        kept = str(settings.value(FORMATS_KEY, "pdf")).split(",")
        self.formats.show_chosen([one for one in kept if one in FORMATS] or ["pdf"])

    @property
    def chosen_formats(self) -> list[str]:
        """Ids of the formats that are ticked."""
        return [key for key, box in self.formats.boxes.items() if box.isChecked()]

    def plans(self) -> tuple[Plan, ...]:
        """Return a page for everything that is ticked; the shock shown keeps its month."""
        space = self._main.workspace
        items = space.scenarios.items
        scenarios = [items[int(at)] for at in self.scenarios.ticked] or [space.scenario]
        plans = plans_of(
            space.catalog,
            page=self.page_as_chosen(),
            scenarios=scenarios,
            view=space.view,
            minerals=self.minerals.ticked,
            stages=self.stages.ticked,
            consumers=self.consumers.ticked,
        )
        month = self._main.shock.month
        return tuple(replace(one, month=month) if self._is_shown(one) else one for one in plans)

    def _is_shown(self, plan: Plan) -> bool:
        """Whether a page shows the month that is marked: of the same shock, seen by anyone."""
        space = self._main.workspace
        seen = (space.scenario, space.view.mineral, space.view.stage)
        return plan.page.shows_a_month and seen == (
            plan.scenario, plan.view.mineral, plan.view.stage,
        )  # fmt: skip

    def count_words(self, count: int) -> str:
        """Say in how many files so many pages are written."""
        whole = sum(1 for one in self.chosen_formats if FORMATS[one].pages)
        files = whole + (len(self.chosen_formats) - whole) * count
        if files == 1:
            return self.tr("{count} pages in 1 file")
        return self.tr("{count} pages in {files} files").replace("{files}", number(files))

    def refresh(self, _: object = None) -> None:
        """Say how many pages there will be."""
        super().refresh()
        if self.go.isEnabled() and not self.chosen_formats:
            self.count.setText(self.tr("Tick at least one format."))
            self.go.setEnabled(False)

    def write(self, report: Report) -> tuple[Path, ...]:
        """Write the pack; finished files of a run that was stopped are kept."""
        return write_all(
            self.place.folder, self.maker(), self.plans(), self.chosen_formats, report=report
        )

    def keep(self) -> None:
        """Remember the formats."""
        self._main.context.settings.setValue(FORMATS_KEY, ",".join(self.chosen_formats))


def _short(format_id: str) -> str:
    return {"gpkg": "GeoPackage", "geojson": "GeoJSON", "pptx": "PowerPoint", "xlsx": "Excel"}.get(
        format_id, format_id.upper()
    )
