"""The guide in other languages: whole, in step with the English pages, found and gone to alike."""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QMenuBar

from mapapp.desktop.help.made import guide
from mapapp.desktop.help.pages import CONTENTS, Guide
from mapapp.desktop.help.topics import TOPICS
from mapapp.desktop.language import speak
from mapapp.locations import bundled
from mapapp.phrases import speak_with

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "packaging"))

import help_pages

FOLDER = bundled("resources", "help")
PAGES = sorted(path.name for path in FOLDER.glob("*.md"))
LANGUAGES = sorted(path.name for path in FOLDER.iterdir() if any(path.glob("*.md")))
BOTH = [(language, name) for language in LANGUAGES for name in PAGES]
_NUMBER = re.compile(r"\d+(?:[.,\u202f]\d+)*")


def text_of(name: str, language: str = "") -> str:
    return (FOLDER / language / name).read_text(encoding="utf-8")


def headings(text: str) -> list[int]:
    return [len(signs) for signs in re.findall(r"^(#+) ", text, re.MULTILINE)]


def targets(text: str) -> Counter[str]:
    """Return where links and pictures lead, from whichever folder."""
    return Counter(re.sub(r"^(\.\./)+", "../", one) for one in re.findall(r"\]\(([^)\s]+)\)", text))


def numbers(text: str) -> Counter[str]:
    """Return the figures of a page, whichever marks they are written with."""
    plain = re.sub(r"\]\([^)]*\)|^\d+\. ", " ", text, flags=re.MULTILINE)
    return Counter(re.sub(r"\D", "", one) for one in _NUMBER.findall(plain))


@pytest.fixture
def french(qapp: QApplication, qtbot: object) -> Iterator[Guide]:
    speak("fr")
    bar = QMenuBar()
    qtbot.addWidget(bar)  # type: ignore[attr-defined]
    bar.addMenu("&Fichier").addAction("Enregistrer").setShortcut("Ctrl+S")
    yield guide(bar)
    speak("en")
    for one in qapp.findChildren(QTranslator):
        qapp.removeTranslator(one)
        one.deleteLater()
    speak_with(None)


def test_french_has_every_page_and_no_other() -> None:
    assert "fr" in LANGUAGES
    assert sorted(path.name for path in (FOLDER / "fr").glob("*.md")) == PAGES


@pytest.mark.parametrize(("language", "name"), BOTH)
def test_a_page_keeps_step_with_the_english_one(language: str, name: str) -> None:
    english, own = text_of(name), text_of(name, language)
    assert headings(own) == headings(english)
    assert targets(own) == targets(english)
    assert Counter(re.findall(r"`[^`\n]+`", own)) == Counter(re.findall(r"`[^`\n]+`", english))
    assert re.findall(r"^\[\[\w+\]\]$", own, re.MULTILINE) == re.findall(
        r"^\[\[\w+\]\]$", english, re.MULTILINE
    )
    assert len(re.findall(r"^\|", own, re.MULTILINE)) == len(
        re.findall(r"^\|", english, re.MULTILINE)
    )
    assert len(re.findall(r"^- ", own, re.MULTILINE)) == len(
        re.findall(r"^- ", english, re.MULTILINE)
    )


@pytest.mark.parametrize(("language", "name"), BOTH)
def test_a_page_has_the_figures_and_formulas_of_the_english_one(language: str, name: str) -> None:
    english, own = text_of(name), text_of(name, language)
    assert numbers(own) == numbers(english)
    for sign in "×÷²−λ":
        assert own.count(sign) == english.count(sign), sign
    for letter in "smgt":
        assert own.count(f"*{letter}*") == english.count(f"*{letter}*"), letter


def test_links_into_the_repository_lead_to_files() -> None:
    for language, name in BOTH:
        for target in re.findall(r"\]\((\.\./[^)]+)\)", text_of(name, language)):
            assert (FOLDER / language / target).is_file(), f"{language}/{name}: {target}"


def test_context_links_lead_to_the_same_places_in_french(french: Guide) -> None:
    assert french.page("the-map").title == "La carte"
    for topic in TOPICS.values():
        name, _, anchor = topic.partition("#")
        assert not anchor or f'id="{anchor}"' in french.page(name).html, topic
    for page in french.pages:
        for target in re.findall(r'href="([\w-]+)\.md#([^"]+)"', page.html):
            assert f'id="{target[1]}"' in french.page(target[0]).html


def test_tables_that_the_app_makes_are_in_french(french: Guide) -> None:
    keys = french.page("keyboard").html
    assert "Menu Fichier" in keys
    assert "Enregistrer" in keys
    assert "Ce que c’est" not in french.page("preferences").html
    assert "<th>Préférence</th>" in french.page("preferences").html
    assert "Comment le site s’appelle" in french.page("site-files").html


def test_search_finds_french_words_with_and_without_accents(french: Guide) -> None:
    with_accents, without = french.search("réseau"), french.search("reseau")
    assert [hit.section for hit in with_accents] == [hit.section for hit in without]
    assert with_accents
    hits = french.search("choc mois")
    assert hits[0].section.page == "policy-and-shocks"
    assert hits[0].section.anchor == "shock-month-by-month"


def test_a_page_that_a_language_lacks_is_shown_in_english(tmp_path: Path) -> None:
    (tmp_path / CONTENTS).write_text("one\ntwo\n", encoding="utf-8")
    (tmp_path / "fr").mkdir()
    for name in ("one", "two"):
        (tmp_path / f"{name}.md").write_text(f"# Page {name}\n\n## More\n", encoding="utf-8")
    (tmp_path / "fr" / "one.md").write_text("# Page un\n\n## Encore\n", encoding="utf-8")
    made = Guide({}, tmp_path, language="fr")
    assert [page.title for page in made.pages] == ["Page un", "Page two"]
    assert made.page("one").sections[1].anchor == "more"


def test_web_pages_of_every_language_lead_to_files_that_are_there(
    french: Guide, qtbot: object, tmp_path: Path
) -> None:
    speak("en")
    bar = QMenuBar()
    qtbot.addWidget(bar)  # type: ignore[attr-defined]
    help_pages.write_pages(guide(bar), tmp_path)
    written = help_pages.write_pages(french, tmp_path)
    assert help_pages.languages() == ["en", *LANGUAGES]
    assert {path.name for path in written} == {f"{Path(one).stem}.html" for one in PAGES} | {
        "index.html"
    }
    assert '<html lang="fr">' in (tmp_path / "fr" / "the-map.html").read_text(encoding="utf-8")
    for path in tmp_path.rglob("*.html"):
        for target in re.findall(r'(?:href|src|srcset)="([^"#:]+)[^"]*"', path.read_text("utf-8")):
            assert (path.parent / target).is_file(), f"{path.name}: {target}"
