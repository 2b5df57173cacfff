"""A briefing pack as files in a folder: one document of all pages, or a file for each page.

A run that was stopped goes on where it was: a small list in the folder remembers which files are
finished, and what they were made from. It is taken away when all is done.
"""

import hashlib
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from mapapp.briefing.export import FORMATS, ExportOptions, export_page, export_pages
from mapapp.briefing.files import ExportError, check_place, write_whole
from mapapp.briefing.pack import (
    Maker,
    PackStoppedError,
    Plan,
    Progress,
    Report,
    contents_of,
)
from mapapp.briefing.page_file import dump_page, dump_style
from mapapp.phrases import phrase

translate = QCoreApplication.translate

LIST_NAME: Final = ".briefing-pack.json"
PACK_NAME: Final = "briefing"


@dataclass
class _List:
    """Which files of a folder are finished, and what each was made from."""

    path: Path
    done: dict[str, str] = field(default_factory=dict)

    def has(self, name: str, key: str) -> bool:
        return self.done.get(name) == key and (self.path.parent / name).is_file()

    def add(self, name: str, key: str) -> None:
        self.done[name] = key
        write_whole(self.path, json.dumps(self.done, indent=1).encode("utf-8"))


def write_all(
    folder: Path,
    maker: Maker,
    plans: Sequence[Plan],
    formats: Sequence[str],
    *,
    report: Report | None = None,
    options: ExportOptions | None = None,
    resume: bool = True,
) -> tuple[Path, ...]:
    """Write a pack in several formats into a folder; return the files.

    PDF and PPTX hold all pages in one file, ``briefing.pdf``; of other formats each page is a
    file of its own, numbered.

    Parameters
    ----------
    formats
        Ids of `mapapp.briefing.export.FORMATS`.
    resume
        Whether files that a stopped run has finished are kept, if nothing they were made from
        has changed.

    Raises
    ------
    ExportError
        If there is no such format, a file cannot be written, or (PackStoppedError) the user
        stopped it; finished files stay.
    """
    for one in formats:
        if one not in FORMATS:
            message = phrase(
                "There is no format “{one}”. Choose of: {formats}.",
                one=one,
                formats=", ".join(FORMATS),
            )
            raise ExportError(message)
    check_place(folder / f"{PACK_NAME}.pdf")
    folder.mkdir(exist_ok=True)
    listed = _List(folder / LIST_NAME, _read_list(folder / LIST_NAME) if resume else {})
    jobs: list[tuple[str, str, Callable[[Report | None], None], int]] = []
    for one in dict.fromkeys(formats):
        jobs += _jobs(folder, maker, plans, one, options)
    total, done = sum(weight for *_, weight in jobs), 0
    for name, key, write, weight in jobs:
        if not listed.has(name, key):
            write(_shifted(report, done, total, name))
            listed.add(name, key)
        done += weight
    listed.path.unlink(missing_ok=True)
    if report is not None:
        report(Progress(total, total, ""))
    return tuple(folder / name for name, *_ in jobs)


def write_folder(
    folder: Path,
    maker: Maker,
    plans: Sequence[Plan],
    *,
    suffix: str,
    report: Report | None = None,
    options: ExportOptions | None = None,
    resume: bool = True,
) -> tuple[Path, ...]:
    """Write each page of a pack or a series in one format; as `write_all`."""
    form = suffix.lstrip(".")
    return write_all(folder, maker, plans, [form], report=report, options=options, resume=resume)


def _jobs(
    folder: Path,
    maker: Maker,
    plans: Sequence[Plan],
    form: str,
    options: ExportOptions | None,
) -> list[tuple[str, str, Callable[[Report | None], None], int]]:
    """Return name, fingerprint, what writes it, and its pages, of every file of a format."""
    suffix = FORMATS[form].suffix
    if FORMATS[form].pages:
        name = f"{PACK_NAME}{suffix}"

        def whole(report: Report | None) -> None:
            pages = list(contents_of(maker, plans, report))
            export_pages(folder / name, pages, options)

        return [(name, _key(maker, plans, options), whole, len(plans))]
    found: list[tuple[str, str, Callable[[Report | None], None], int]] = []
    for number, (plan, name) in enumerate(
        zip(plans, numbered_names(plans, suffix), strict=True), start=1
    ):

        def single(
            report: Report | None, plan: Plan = plan, name: str = name, number: int = number
        ) -> None:
            if report is not None and not report(Progress(0, 1, name)):
                raise _stopped()
            content = maker.content(plan, page=number, pages=len(plans))
            export_page(folder / name, plan.page, content, options)

        key = _key(maker, [plan], options, page=number, pages=len(plans))
        found.append((name, key, single, 1))
    return found


def _shifted(report: Report | None, done: int, total: int, name: str) -> Report | None:
    """Return a report for one file of several: how far all of them are."""
    if report is None:
        return None

    def shifted(progress: Progress) -> bool:
        words = progress.words if progress.words == name else f"{name}: {progress.words}"
        return report(Progress(done + progress.done, total, words))

    return shifted


def _stopped() -> PackStoppedError:
    return PackStoppedError(
        translate("pack", "Stopped. Finished files stay; start again to go on.")
    )


def numbered_names(plans: Sequence[Plan], suffix: str) -> list[str]:
    """Return file names that sort in the order of the pages."""
    digits = max(2, len(str(len(plans))))
    found = []
    for number, plan in enumerate(plans, start=1):
        view = plan.view
        parts = [f"{number:0{digits}d}", view.mineral, view.stage, str(view.year)]
        if plan.month is not None:
            parts.append(f"month-{plan.month + 1:02d}")
        if view.consumer != "WLD":
            parts.append(view.consumer)
        if plan.scenario.name:
            parts.append(plan.scenario.name)
        words = re.sub(r"[^\w-]+", "-", "-".join(parts)).strip("-")[:80]
        found.append(f"{words}{suffix}")
    return found


def _key(
    maker: Maker,
    plans: Sequence[Plan],
    options: ExportOptions | None,
    *,
    page: int = 0,
    pages: int = 0,
) -> str:
    """Return what a finished file was made from, as a short text."""
    parts = [
        dump_style(maker.style), repr(maker.options), maker.catalog.vintage, maker.day,
        repr(options), f"{page}/{pages}", _look_key(maker),
    ]  # fmt: skip
    for plan in plans:
        parts += [dump_page(plan.page), repr((plan.scenario, plan.view, plan.month, plan.compared))]
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]


def _look_key(maker: Maker) -> str:
    """Return where a maker looks and what points of the user's it draws, as a short text."""
    look = maker.look
    parts = [] if look is None else [look.projection.id, look.centre_x, look.centre_y, look.zoom]
    points = hashlib.sha256()
    for layer, given in sorted(maker.user_points.items()):
        cut = given.cut
        points.update(f"{layer} {cut.also if cut else None}".encode("utf-8", "replace"))
        # Of a file that follows the mineral, each page has its own part.
        found = cut.whole if cut else given
        for column in (
            found.lon, found.lat, found.stage, found.operating, found.capacity_t_per_year,
            found.category, found.mineral,
        ):  # fmt: skip
            if column is not None:
                points.update(column.tobytes())
    return f"{parts} {points.hexdigest()}"


def _read_list(path: Path) -> dict[str, str]:
    """Return which files are finished; none where the list is missing or damaged."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}
