"""The guide: whole, true to the app, searchable, and shown where the user is."""

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QLineEdit, QMenuBar, QWidget

from mapapp.cartography.theme import DARK, LIGHT
from mapapp.desktop.help.about import AboutDialog
from mapapp.desktop.help.made import guide, keys_tables
from mapapp.desktop.help.pages import Guide, HelpError, anchor_of, licences
from mapapp.desktop.help.topics import FIRST, TOPICS, topic_of
from mapapp.desktop.help.updates import updates_page
from mapapp.desktop.help.viewer import HelpWindow
from mapapp.desktop.menus import Menus
from mapapp.desktop.preferences.schema import schema
from mapapp.locations import bundled
from mapapp.risk.exposure import supply_without_largest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mapapp.catalog.catalog import Catalog
    from tests.desktop.conftest import Desk

ROOT = Path(__file__).resolve().parents[3]
PAGES = bundled("resources", "help")


@pytest.fixture
def pages(qtbot: "QtBot") -> Guide:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menu = bar.addMenu("&File")
    menu.addAction("Save && close…").setShortcut("Ctrl+S")
    menu.addMenu("More").addAction("Zoom | in").setShortcut("Ctrl++")
    menu.addAction("Without a key")
    return guide(bar)


@pytest.fixture
def window(qtbot: "QtBot", pages: Guide) -> HelpWindow:
    made = HelpWindow(pages, LIGHT)
    qtbot.addWidget(made)
    made.show_topic()
    return made


def anchors(pages: Guide, page: str) -> set[str]:
    return set(re.findall(r'<a name="([^"]+)">', pages.page(page).html))


# --- the pages ------------------------------------------------------------------------------------


def test_contents_name_every_page_that_is_there(pages: Guide) -> None:
    assert {page.id for page in pages.pages} == {path.stem for path in PAGES.glob("*.md")}
    assert len({page.title for page in pages.pages}) == len(pages.pages) >= 10
    for page in pages.pages:
        assert page.markdown.count("\n# ") == 0, f"{page.id}: one first heading"
        assert len(page.sections) > 1


def test_every_link_leads_to_a_page_an_anchor_or_the_web(pages: Guide) -> None:
    for page in pages.pages:
        for target in re.findall(r'href="([^"]+)"', page.html):
            if target.startswith(("http://", "https://")):
                continue
            name, _, anchor = target.partition("#")
            name = name.removesuffix(".md") or page.id
            assert name in pages, f"{page.id}: {target}"
            assert not anchor or anchor in anchors(pages, name), f"{page.id}: {target}"


def test_links_into_the_repository_lead_to_files_and_are_words_in_the_app(pages: Guide) -> None:
    found = 0
    for path in PAGES.glob("*.md"):
        for target in re.findall(r"\]\((\.\./[^)]+)\)", path.read_text(encoding="utf-8")):
            assert (PAGES / target).is_file(), f"{path.name}: {target}"
            found += 1
    assert found
    assert "../" not in "".join(re.findall(r'href="[^"]*"', "".join(p.html for p in pages.pages)))


def test_a_page_or_table_that_is_missing_is_named(tmp_path: Path) -> None:
    (tmp_path / "contents.txt").write_text("one\n", encoding="utf-8")
    with pytest.raises(HelpError, match=r"one\.md"):
        Guide({}, tmp_path)
    (tmp_path / "one.md").write_text("# One\n\n[[stars]]\n", encoding="utf-8")
    with pytest.raises(HelpError, match="stars"):
        Guide({}, tmp_path)
    assert "twinkle" in Guide({"stars": lambda: "twinkle"}, tmp_path).page("one").html


def test_preferences_and_licences_stand_in_it_as_the_app_has_them(pages: Guide) -> None:
    text = pages.page("preferences").markdown
    for one in schema():
        assert one.label in text
        assert one.help in text
    text = pages.page("data-and-licences").html
    for one in licences()["packages"]:
        assert one["name"] in text
    assert "CC BY 4.0" in text


def test_no_html_of_a_page_is_taken_as_such(tmp_path: Path) -> None:
    (tmp_path / "contents.txt").write_text("one\n", encoding="utf-8")
    (tmp_path / "one.md").write_text("# One\n\n<script>x</script>\n", encoding="utf-8")
    assert "<script" not in Guide({}, tmp_path).page("one").html


def test_the_formula_of_supply_without_the_largest_is_the_one_used(pages: Guide) -> None:
    words = " ".join(pages.page("how-the-numbers-are-made").markdown.split())
    assert "(world output − that of the largest) ÷ world output" in words
    assert supply_without_largest([60.0, 30.0], rest_of_world=10.0) == pytest.approx(0.4)


# --- pictures -------------------------------------------------------------------------------------


def sources(pages: Guide) -> dict[str, str]:
    """Every picture of every page with its words."""
    return {
        source: words
        for page in pages.pages
        for source, words in re.findall(r'<img src="([^"]+)" alt="([^"]*)"', page.html)
    }


def test_every_picture_is_there_in_both_themes_with_words_and_none_is_left_over(
    pages: Guide,
) -> None:
    found = sources(pages)
    assert len(found) >= 12
    for source, words in found.items():
        assert len(words.split()) > 2, source
        light, dark = pages.picture(source, dark=False), pages.picture(source, dark=True)
        assert light is not None
        assert dark is not None
        assert light != dark, source
    named = {pages.picture(one, dark=dark) for one in found for dark in (False, True)}
    assert named == set(pages.picture_files)
    assert sum(path.stat().st_size for path in pages.picture_files) < 1_500_000


def test_a_picture_outside_the_folder_is_not_read(pages: Guide, tmp_path: Path) -> None:
    assert pages.picture("../../../docs/images/start.png", dark=False) == PAGES / "images/start.png"
    assert pages.picture(str(tmp_path / "secret.png"), dark=False) is None
    assert pages.picture("..", dark=False) is None


def test_pages_of_another_language_share_the_pictures_they_have_not(tmp_path: Path) -> None:
    (tmp_path / "contents.txt").write_text("one\n", encoding="utf-8")
    (tmp_path / "one.md").write_text("# Un\n\n![mots](images/start.png)\n", encoding="utf-8")
    other = Guide({}, tmp_path)
    assert other.picture("images/start.png", dark=False) == PAGES / "images" / "start.png"
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "start.png").write_bytes(b"own")
    assert other.picture("images/start.png", dark=False) == tmp_path / "images" / "start.png"


def widths(window: HelpWindow) -> list[float]:
    html = window.browser.document().toHtml()
    return [float(one) for one in re.findall(r'<img [^>]*width="(\d+)"', html)]


def test_pictures_are_as_wide_as_the_page_allows_and_follow_it(
    qtbot: "QtBot", window: HelpWindow
) -> None:
    window.show_topic("first-map")
    room = window.browser.viewport().width() - 48
    qtbot.waitUntil(lambda: max(widths(window)) == room)
    window.resize(700, 600)
    narrow = window.browser.viewport().width() - 48
    qtbot.waitUntil(lambda: max(widths(window)) == narrow)
    assert narrow < room
    assert window.browser.document().idealWidth() <= window.browser.viewport().width()
    window.resize(1700, 600)
    qtbot.waitUntil(lambda: max(widths(window)) == 1180)  # no larger than they are


def test_pictures_are_in_the_window_s_colours(window: HelpWindow) -> None:
    def lightness() -> int:
        window.show_topic("preferences")
        url = QUrl("images/preferences.png")
        picture = window.browser.loadResource(QTextDocument.ResourceType.ImageResource.value, url)
        assert isinstance(picture, QImage)
        return picture.pixelColor(40, picture.height() // 2).lightness()

    assert lightness() > 200
    window.set_theme(DARK)
    assert lightness() < 80


# --- search ---------------------------------------------------------------------------------------


def test_search_finds_sections_by_all_words_titles_first(pages: Guide) -> None:
    hits = pages.search("hhi")
    assert hits[0].section.title == "HHI"
    assert len(hits) > 2
    assert all("hhi" in (hit.section.title + hit.section.text).lower() for hit in hits)
    both = pages.search("recovery cop")
    assert "preferences" in {hit.section.page for hit in both}
    assert not pages.search("xylophone")
    assert not pages.search("  ")
    assert not pages.search("((")


def test_every_hit_can_be_gone_to(pages: Guide) -> None:
    for hit in pages.search("the"):
        assert not hit.section.anchor or hit.section.anchor in anchors(pages, hit.section.page)


def test_anchor_is_made_of_the_words_of_a_heading() -> None:
    assert anchor_of("Largest, three largest, China's share") == (
        "largest-three-largest-china-s-share"
    )


# --- the window -----------------------------------------------------------------------------------


def test_window_shows_pages_and_goes_back_and_forward(window: HelpWindow) -> None:
    assert window.topic == FIRST
    assert window.contents.currentItem().text() == "First map in five minutes"
    window.show_topic("sliders#scenarios")
    assert "Sliders and scenarios" in window.browser.toPlainText()
    assert window.browser.verticalScrollBar().value() > 0
    window.browser.backward()
    assert window.topic == FIRST
    window.browser.forward()
    assert window.topic == "sliders#scenarios"


def test_links_of_a_page_are_followed_and_others_left_alone(
    window: HelpWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.browser.anchorClicked.emit(QUrl("sliders.md"))
    assert window.topic == "sliders"
    assert "Sliders and scenarios" in window.browser.toPlainText()
    window.browser.anchorClicked.emit(QUrl("file:///etc/hostname"))
    assert "Sliders and scenarios" in window.browser.toPlainText()
    opened: list[QUrl] = []
    monkeypatch.setattr(
        "mapapp.desktop.help.viewer.QDesktopServices.openUrl", staticmethod(opened.append)
    )
    window.browser.anchorClicked.emit(QUrl("https://example.invalid/"))
    assert [url.host() for url in opened] == ["example.invalid"]


def test_search_box_lists_sections_and_enter_opens_the_first(
    qtbot: "QtBot", window: HelpWindow
) -> None:
    qtbot.keyClicks(window.search, "governance hhi")
    assert window.hits.isVisible()
    assert window.hits.count() >= 1
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.topic.startswith("how-the-numbers-are-made")
    window.search.setText("xylophone")
    assert not window.hits.isVisible()
    window.search.clear()
    assert window.contents.isVisible()


def test_colours_follow_the_theme(window: HelpWindow) -> None:
    window.set_theme(DARK)
    sheet = window.browser.document().defaultStyleSheet()
    assert DARK.text1 in sheet
    assert window.topic == FIRST


# --- where the user is ----------------------------------------------------------------------------


def test_every_topic_is_a_page_and_an_anchor_of_it(pages: Guide) -> None:
    for topic in TOPICS.values():
        name, _, anchor = topic.partition("#")
        assert name in pages, topic
        assert not anchor or anchor in anchors(pages, name), topic


def test_every_part_that_has_a_topic_exists() -> None:
    source = [path.read_text(encoding="utf-8") for path in (ROOT / "mapapp/desktop").rglob("*.py")]
    classes = {
        node.name for text in source for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ClassDef)
    }  # fmt: skip
    names = {found for text in source for found in re.findall(r'"([a-z_]+)"', text)}
    assert not [name for name in TOPICS if name not in classes | names]


def test_nearest_part_around_decides(qtbot: "QtBot") -> None:
    dock = QDockWidget()
    qtbot.addWidget(dock)
    dock.setObjectName("layers")
    inner = QWidget(dock)
    field = QLineEdit(inner)
    assert topic_of(field) == TOPICS["layers"]
    inner.setProperty("help", "keyboard")
    assert topic_of(field) == "keyboard"
    assert topic_of(None) == FIRST


def test_help_key_opens_the_page_for_where_one_is(desk: "Desk") -> None:
    window = desk.window
    window.layers.setFocus()
    window.help.show_topic("keyboard")
    assert window.help.guide is not None
    assert window.help.guide.topic == "keyboard"
    assert window.help.guide.isVisible()


def test_help_key_works_in_a_dialog_that_blocks_the_window(qtbot: "QtBot", desk: "Desk") -> None:
    seen: list[str] = []

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        qtbot.keyClick(dialog, Qt.Key.Key_F1)
        shown = dialog.findChild(HelpWindow)
        assert shown is not None
        seen.append(shown.topic)
        dialog.reject()

    QTimer.singleShot(200, press)
    desk.window.help.show_preferences()
    assert seen == ["preferences"]


def test_keyboard_page_lists_the_keys_of_the_menus_as_they_are(desk: "Desk", pages: Guide) -> None:
    text = pages.page("keyboard").markdown
    assert "## Menu File" in text
    assert "| `Ctrl+S` | Save & close |" in text
    assert "| `Ctrl++` | Zoom \\| in |" in text
    assert "Without a key" not in text
    table = keys_tables(desk.window.menuBar())
    for keys in ("Ctrl+E", "Ctrl+Z", "Ctrl+F", "F11", "F1", "Ctrl+Alt+S"):
        assert table.count(f"`{keys}`") == 1, keys


# --- about ----------------------------------------------------------------------------------------


def test_about_names_versions_data_and_every_licence(qtbot: "QtBot", catalog: "Catalog") -> None:
    about = AboutDialog(catalog)
    qtbot.addWidget(about)
    about.show()
    assert catalog.vintage in about.versions()
    assert "Qt 6" in about.versions()
    rows = [about.tree.topLevelItem(row) for row in range(about.tree.topLevelItemCount())]
    shown = {row.text(0): row for row in rows}
    for one in (*licences()["packages"], *licences()["inside"], *licences()["installed"]):
        assert shown[one["name"]].text(2) == one["licence"]
    about.tree.setCurrentItem(shown["NumPy"])
    assert "NumPy Developers" in about.licence_text.toPlainText()
    assert len(about.licence_text.toPlainText()) > 500


def test_every_package_that_users_get_has_its_licence_as_it_declares_it() -> None:
    from importlib.metadata import PackageNotFoundError, metadata

    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
    named = {one["package"]: one["licence"] for one in licences()["packages"]}
    assert set(named) == locked
    compared = 0
    for package, licence in named.items():
        try:
            declared = metadata(package).get("License-Expression")
        except PackageNotFoundError:
            continue
        if declared:
            compared += 1
            # Of several offered we choose one; what is inside is named beside it.
            assert licence == declared or licence in declared.split(" OR "), package
    assert compared > 20


# --- new versions ---------------------------------------------------------------------------------


def test_without_a_page_for_new_versions_there_is_no_entry_and_about_says_so(
    desk: "Desk", qtbot: "QtBot"
) -> None:
    assert not [one for one in desk.window.findChildren(QAction) if "update" in one.text()]
    about = AboutDialog(desk.window.context.catalog)
    qtbot.addWidget(about)
    assert "named no page" in about.tabs.widget(0).toPlainText()


@pytest.mark.parametrize("page", ["http://example.org", "file:///etc", "nonsense", "https://"])
def test_only_a_web_page_by_https_is_one(monkeypatch: pytest.MonkeyPatch, page: str) -> None:
    monkeypatch.setattr("mapapp.HOMEPAGE", page)
    assert updates_page() == ""


def test_the_page_for_new_versions_is_opened_by_the_system_and_only_when_asked_for(
    monkeypatch: pytest.MonkeyPatch, qtbot: "QtBot", desk: "Desk"
) -> None:
    page = "https://example.org/new"
    opened: list[str] = []
    monkeypatch.setattr("mapapp.HOMEPAGE", page)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    menus = Menus(desk.window, desk.window.theme)
    about = AboutDialog(desk.window.context.catalog)
    qtbot.addWidget(about)
    assert page in about.tabs.widget(0).toPlainText()
    assert not opened
    entry = next(one for one in desk.window.findChildren(QAction) if "update" in one.text())
    entry.trigger()
    assert opened == [page]
    menus.deleteLater()
