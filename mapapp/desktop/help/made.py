"""The tables of the guide that the app writes itself."""

import re
from collections.abc import Callable, Iterator, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from mapapp.desktop.help.pages import Guide, licences, table_of
from mapapp.desktop.language import spoken_now
from mapapp.locations import bundled
from mapapp.phrases import later


def guide(menus: QMenuBar) -> Guide:
    """Return the guide of this version of the app, in its language, with the keys of its menus."""
    return Guide(makers(menus), language=spoken_now())


def makers(menus: QMenuBar) -> Mapping[str, Callable[[], str]]:
    """Return what writes each ``[[name]]`` of the pages."""
    return {
        "keys": lambda: keys_tables(menus),
        "preferences": preferences_table,
        "site_fields": site_fields_table,
        "packages": packages_table,
        "data": data_table,
        "credits": credits_text,
    }


def keys_tables(menus: QMenuBar) -> str:
    """Return the keys of all menus, a table for each menu that has some."""
    parts = []
    seen: set[str] = set()
    for top in menus.actions():
        rows = [row for row in _keys_below(top) if row[0] not in seen]
        seen |= {row[0] for row in rows}
        if rows:
            title = QApplication.translate("guide", "Menu {name}")
            parts.append("## " + title.format(name=_without_mnemonic(top.text())))
            parts.append(
                table_of(
                    (
                        QApplication.translate("guide", "Keys"),
                        QApplication.translate("guide", "What"),
                    ),
                    rows,
                )
            )
    return "\n\n".join(parts)


def _keys_below(action: QAction) -> Iterator[tuple[str, ...]]:
    below = action.menu()
    if isinstance(below, QMenu):
        for one in below.actions():
            yield from _keys_below(one)
    elif keys := action.shortcut().toString(QKeySequence.SequenceFormat.NativeText):
        yield f"`{keys}`", _without_mnemonic(action.text()).removesuffix("…")


def _without_mnemonic(text: str) -> str:
    return re.sub("&(.)", r"\1", text)


def preferences_table() -> str:
    """Return every preference with what it does, from the table of preferences."""
    from mapapp.desktop.preferences.schema import schema

    parts, group = [], ""
    rows: list[tuple[str, ...]] = []
    head = (
        QApplication.translate("guide", "Preference"),
        QApplication.translate("guide", "What it does"),
        QApplication.translate("guide", "In the file"),
    )
    for one in schema():
        if one.group != group:
            if rows:
                parts.append(table_of(head, rows))
            parts.append(f"### {one.group}")
            group, rows = one.group, []
        rows.append((one.label, one.help, f"`{one.key}`: {one.allowed}"))
    parts.append(table_of(head, rows))
    return "\n\n".join(parts)


def site_fields_table() -> str:
    """Return what a file of sites can say, from the table of its fields."""
    from mapapp.catalog.sitefiles.fields import NOTES

    return table_of(
        (
            QApplication.translate("guide", "Column"),
            QApplication.translate("guide", "What it holds"),
            QApplication.translate("guide", "Such as"),
        ),
        [(later(note.label), later(note.help), note.example) for note in NOTES.values()],
    )


def packages_table() -> str:
    """Return what the app is made of, with the licence of each."""
    known = licences()
    rows = [(one["name"], one["licence"], one["holder"]) for one in known["packages"]]
    inside = [(one["name"], one["licence"], _within(one["in"])) for one in known["inside"]]
    place = QApplication.translate("guide", "installed app")
    beside = [(one["name"], one["licence"], place) for one in known["installed"]]
    head = (
        QApplication.translate("guide", "Name"),
        QApplication.translate("guide", "Licence"),
        QApplication.translate("guide", "Whose, or where"),
    )
    return table_of(head, rows + inside + beside)


def _within(package: str) -> str:
    return QApplication.translate("guide", "in {package}").format(package=package)


def data_table() -> str:
    """Return whose data the tables hold."""
    return table_of(
        (QApplication.translate("guide", "Data"), QApplication.translate("guide", "Licence")),
        [(one["name"], one["licence"]) for one in licences()["data"]],
    )


def credits_text() -> str:
    """Return the attribution as the list of sources gives it."""
    text = bundled("geodata", "SOURCES.md").read_text(encoding="utf-8")
    found = re.search(r"^## Attribution\n(.*?)^## ", text, re.MULTILINE | re.DOTALL)
    return found[1].strip() if found else ""
