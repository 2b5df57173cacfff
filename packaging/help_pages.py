"""The guide as pages for the web: the same pages as in the app, into ``build/help/``.

Pages in another language go into a folder of its code, and share the pictures.

python packaging/help_pages.py [FOLDER]
"""

import os
import re
import shutil
import sys
import tempfile
from html import escape
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import QSettings

from mapapp import __version__
from mapapp.desktop.app import make_application, make_window
from mapapp.desktop.help.made import guide
from mapapp.desktop.help.pages import ENGLISH, PICTURES, Guide, Page
from mapapp.desktop.language import LANGUAGES
from mapapp.desktop.preferences import Preferences
from mapapp.locations import bundled

ROOT: Final = Path(__file__).resolve().parent.parent
TARGET: Final = ROOT / "build" / "help"
STYLE: Final = """
:root { color-scheme: light dark; --text: #1b1f24; --quiet: #57606a; --rule: #d0d7de;
  --accent: #1f5fbf; --page: #fff; --side: #f6f8fa; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e9ee; --quiet: #9aa4b2; --rule: #39414d;
  --accent: #6ea8ff; --page: #14181d; --side: #1b2027; } }
* { box-sizing: border-box; }
body { margin: 0; display: grid; grid-template-columns: 17rem 1fr; min-height: 100vh;
  color: var(--text); background: var(--page); font: 16px/1.55 system-ui, sans-serif; }
nav { background: var(--side); padding: 1.5rem 1rem; border-right: 1px solid var(--rule); }
nav b { display: block; margin-bottom: .75rem; }
nav a { display: block; padding: .3rem .5rem; border-radius: 4px; color: inherit; }
nav .languages { border-top: 1px solid var(--rule); padding-top: .5rem; }
nav .languages a { display: inline-block; }
nav a[aria-current] { background: var(--page); color: var(--accent); font-weight: 600; }
main { padding: 2rem 3rem; max-width: 60rem; overflow-x: auto; }
a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
h1 { font-size: 1.9rem; margin-top: 0; } h2 { font-size: 1.35rem; margin-top: 2rem; }
h3 { font-size: 1.05rem; margin-top: 1.4rem; }
table { border-collapse: collapse; margin-bottom: 1rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem 1rem .35rem 0;
  border-bottom: 1px solid var(--rule); } th { color: var(--quiet); }
code { background: var(--side); padding: .1em .3em; border-radius: 3px; font-size: .9em; }
img { max-width: 100%; height: auto; border: 1px solid var(--rule); border-radius: 4px; }
@media (max-width: 50rem) { body { display: block; } main { padding: 1.25rem; } }
"""


def languages() -> list[str]:
    """Return the languages that the guide is written in, English first."""
    there = [path.name for path in bundled("resources", "help").iterdir() if any(path.glob("*.md"))]
    return [ENGLISH, *sorted(there)]


def page_html(page: Page, pages: Guide) -> str:
    """Return a whole page: contents at the left, links to other pages leading to their files."""
    up = "" if pages.language == ENGLISH else "../"
    body = re.sub(r'href="([\w-]+)\.md(#[^"]*)?"', r'href="\1.html\2"', page.html)
    body = body.replace("<a name=", "<a id-was=")
    body = re.sub(r'<a id-was="[^"]*"></a>', "", body)  # the headings carry their ids themselves
    body = re.sub(r'<img src="([^"]+)"[^>]*>', lambda one: _in_both_themes(one, pages, up), body)
    links = "".join(
        f'<a href="{one.id}.html"{" aria-current=page" if one is page else ""}>'
        f"{escape(one.title)}</a>"
        for one in pages.pages
    )
    others = " · ".join(
        f'<a href="{up}{"" if code == ENGLISH else code + "/"}{page.id}.html" lang="{code}"'
        f' hreflang="{code}">{LANGUAGES[code]}</a>'
        for code in languages()
        if code != pages.language
    )
    return (
        f'<!doctype html><html lang="{pages.language}"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(page.title)} – Mineral Supply Map</title><style>{STYLE}</style>"
        f"<nav><b>Mineral Supply Map {__version__}</b>{links}"
        f'<p class="languages">{others}</p></nav><main>{body}</main></html>\n'
    )


def _in_both_themes(found: re.Match[str], pages: Guide, up: str) -> str:
    """Return a picture that follows the reader's colours, with its size, so that nothing jumps."""
    light, dark = (pages.picture(found[1], dark=dark) for dark in (False, True))
    if light is None or dark is None:
        message = f"There is no picture {found[1]} in both themes."
        raise LookupError(message)
    with Image.open(light) as picture:
        size = f' width="{picture.width}" height="{picture.height}"'
    words = found[0].partition('src="')[2].partition('"')[2].strip("> /")
    there = f"{up}{PICTURES}"
    return (
        f'<picture><source srcset="{there}/{dark.name}" media="(prefers-color-scheme: dark)">'
        f'<img src="{there}/{light.name}" {words}{size}></picture>'
    )


def write_pages(pages: Guide, folder: Path) -> list[Path]:
    """Write every page, the first one also as ``index.html``; return what was written.

    Pages in another language than English go into a folder of their own in ``folder``.
    """
    if pages.language == ENGLISH:
        shutil.rmtree(folder, ignore_errors=True)
        pictures = folder / PICTURES
    else:
        folder, pictures = folder / pages.language, folder / PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for page in pages.pages:
        names = [f"{page.id}.html"] + (["index.html"] if page is pages.pages[0] else [])
        for name in names:
            (folder / name).write_text(page_html(page, pages), encoding="utf-8")
            written.append(folder / name)
    for source in pages.picture_files:
        target = pictures / source.name
        target.parent.mkdir(exist_ok=True)
        shutil.copy(source, target)
    return written


def main() -> None:
    """Build the pages of every language with the keys of a real window."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    app = make_application(["help-pages"])
    written = []
    with tempfile.TemporaryDirectory() as place:
        settings = QSettings(str(Path(place) / "settings.ini"), QSettings.Format.IniFormat)
        for language in languages():
            preferences = Preferences(settings)
            preferences.set("language", language)
            preferences.begin()
            window = make_window(settings, preferences)
            written += write_pages(guide(window.menuBar()), folder)
            window.documents.give_up()
            window.close()
            app.processEvents()
    print(f"{len(written)} pages in {folder}")


if __name__ == "__main__":
    main()
