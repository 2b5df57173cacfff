"""From the one-folder app make a Debian package and a portable archive.

python packaging/linux/make_packages.py     after packaging/make_app.py; into dist/
"""

import datetime as dt
import gzip
import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import textwrap
from email.utils import format_datetime
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app_icons import DRAWING, SIZES_PX
from make_app import APP, ROOT, WORK
from man_page import man_page

from mapapp import APP_ID, HOMEPAGE, __version__

HERE: Final = Path(__file__).resolve().parent
NAME: Final = "mineral-supply-map"
DIST: Final = ROOT / "dist"
MAINTAINER: Final = "The Mineral Supply Map developers <noreply@mineral-supply-map.invalid>"
XZ_LEVEL: Final = 3  # a tenth larger than 6, and three times as fast
STAGE: Final = WORK / "deb"
# What Qt's xcb plugin and the rest of the bundle take from the system: see bundle_rules.
DEPENDS: Final = (
    "libegl1", "libgl1", "libx11-6", "libx11-xcb1", "libxcb1", "libxcb-cursor0", "libxcb-glx0",
    "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render0",
    "libxcb-render-util0", "libxcb-shape0", "libxcb-shm0", "libxcb-sync1", "libxcb-xfixes0",
    "libxcb-xkb1", "libxkbcommon0", "libxkbcommon-x11-0", "libdbus-1-3", "libfontconfig1",
    "libgssapi-krb5-2",
    "libfreetype6", "libglib2.0-0t64 | libglib2.0-0", "zlib1g",
)  # fmt: skip


def build_day() -> dt.date:
    """Return the day that stands in the packages: of the last commit, so that builds agree."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        asked = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True,
            check=False,
        )  # fmt: skip
        epoch = asked.stdout.strip() or str(int(dt.datetime.now(dt.UTC).timestamp()))
    return dt.datetime.fromtimestamp(int(epoch), dt.UTC).date()


def architecture() -> str:
    """Return Debian's word for this machine."""
    asked = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    )
    return asked.stdout.strip()


# --- what desktops read ------------------------------------------------------------------------


def write_share(share: Path) -> None:
    """Write menu entry, file type, icons and metadata below a ``share`` folder."""
    texts = {
        f"applications/{APP_ID}.desktop": "menu-entry.desktop",
        f"mime/packages/{NAME}.xml": "mineral-supply-map-mime.xml",
    }
    for target, source in texts.items():
        _write(share / target, (HERE / source).read_text(encoding="utf-8"))
    metainfo = (HERE / "metainfo.xml").read_text(encoding="utf-8")
    home = f'  <url type="homepage">{escape(HOMEPAGE)}</url>\n' if HOMEPAGE else ""
    for mark, words in (
        ("@ID@", APP_ID),
        ("@DEVELOPER@", APP_ID.rpartition(".")[0]),
        ("@HOMEPAGE@", home),
        ("@VERSION@", __version__),
        ("@DATE@", str(build_day())),
    ):
        metainfo = metainfo.replace(mark, words)
    _write(share / f"metainfo/{APP_ID}.metainfo.xml", metainfo)
    icons = share / "icons" / "hicolor"
    for side in SIZES_PX:
        place = icons / f"{side}x{side}" / "apps" / f"{NAME}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(WORK / "icons" / f"app-{side}.png", place)
    _write(icons / "scalable" / "apps" / f"{NAME}.svg", DRAWING.read_text(encoding="utf-8"))


def write_documents(share: Path) -> None:
    """Write the manual page, the changes and who holds which rights."""
    _write_gzip(share / "man/man1" / f"{NAME}.1.gz", man_page(build_day()))
    documents = share / "doc" / NAME
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    _write_gzip(documents / "NEWS.gz", changes)
    _write_gzip(documents / "changelog.gz", changelog_text(build_day()))
    _write(documents / "copyright", copyright_text())


def changelog_text(day: dt.date) -> str:
    """Return the changes as Debian's tools read them; the words for users are in NEWS."""
    noon = dt.datetime.combine(day, dt.time(12), dt.UTC)
    return (
        f"{NAME} ({__version__}) unstable; urgency=medium\n\n"
        f"  * Version {__version__}: see NEWS.\n\n"
        f" -- {MAINTAINER}  {format_datetime(noon)}\n"
    )


def copyright_text() -> str:
    """Return who holds the rights in the app and in all it brings."""
    known = json.loads((ROOT / "resources" / "licences.json").read_text(encoding="utf-8"))
    bundle = f"/opt/{NAME}/_internal"
    opening = (
        "This package holds the Mineral Supply Map and what it needs to run, put together with"
        " PyInstaller. The licence texts of the packages below stand beside them in"
        f" {bundle}/*.dist-info and {bundle}/licences; those of the LGPL and GPL also in"
        " /usr/share/common-licenses. Qt is used under the LGPL 3: it may be replaced by another"
        f" build of the same version by putting its libraries into {bundle}/PySide6/Qt/lib."
    )
    parts = [textwrap.fill(opening, 92), "", "The Mineral Supply Map itself", ""]
    parts += [textwrap.indent((ROOT / "LICENSE").read_text(encoding="utf-8").strip(), "    "), ""]
    parts += ["Packages", ""]
    parts += [f"    {one['name']}: {one['licence']}; {one['holder']}" for one in known["packages"]]
    parts += ["", "Libraries inside these packages", ""]
    parts += [f"    {one['name']}: {one['licence']} (in {one['in']})" for one in known["inside"]]
    parts += ["", "Beside them", ""]
    parts += [f"    {one['name']}: {one['licence']}" for one in known["installed"]]
    parts += ["", "Data", ""]
    parts += [f"    {one['name']}: {one['licence']}" for one in known["data"]]
    return "\n".join(parts) + "\n"


# --- the packages ------------------------------------------------------------------------------


def make_deb() -> Path:
    """Build the Debian package and return where it is."""
    shutil.rmtree(STAGE, ignore_errors=True)
    shutil.copytree(APP, STAGE / "opt" / NAME, symlinks=True)
    write_share(STAGE / "usr/share")
    write_documents(STAGE / "usr/share")
    command = STAGE / "usr/bin" / NAME
    command.parent.mkdir()
    command.symlink_to(f"/opt/{NAME}/{NAME}")
    for path in STAGE.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path == STAGE / "opt" / NAME / NAME
            path.chmod(0o755 if runs else 0o644)
    size_kb = sum(path.lstat().st_size for path in STAGE.rglob("*") if path.is_file()) // 1024
    _write(STAGE / "DEBIAN/control", control_text(size_kb))
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{NAME}_{__version__}_{architecture()}.deb"
    subprocess.run(
        ["nice", "-n", "10", "dpkg-deb", "--root-owner-group", "-Zxz", f"-z{XZ_LEVEL}",
         "--build", STAGE, target],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return target


def control_text(size_kb: int) -> str:
    """Return what dpkg knows of the package; an older C library than this machine's will not do."""
    libc = platform.libc_ver()[1]
    home = f"Homepage: {HOMEPAGE}\n" if HOMEPAGE else ""
    return (
        f"Package: {NAME}\n"
        f"Version: {__version__}\n"
        f"Architecture: {architecture()}\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {size_kb}\n"
        f"Depends: libc6 (>= {libc}), {', '.join(DEPENDS)}\n"
        "Recommends: fonts-dejavu-core | fonts-noto-core, xdg-utils, shared-mime-info\n"
        "Section: science\n"
        "Priority: optional\n"
        f"{home}"
        "Description: supply of critical minerals on one map\n"
        " Who mines and refines critical minerals, how exposed we are, and what would\n"
        " change it: drag regional capacity and watch colours and risk figures follow.\n"
        " Works offline on published data; exports images for briefings.\n"
    )


def make_archive() -> Path:
    """Build the portable archive and return where it is."""
    folder = f"{NAME}-{__version__}-linux-{platform.machine()}"
    extra = WORK / "portable"
    shutil.rmtree(extra, ignore_errors=True)
    write_share(extra / "share")
    _write(extra / "copyright.txt", copyright_text())
    shutil.copy(HERE / "register.sh", extra / "register.sh")
    readme = (HERE / "portable-readme.txt").read_text(encoding="utf-8")
    _write(extra / "README.txt", readme.replace("@LIBC@", platform.libc_ver()[1]))
    target = DIST / f"{folder}.tar.xz"
    DIST.mkdir(exist_ok=True)
    with tarfile.open(target, "w:xz", preset=XZ_LEVEL) as archive:
        for source in (APP, extra):
            for path in sorted(source.rglob("*")):
                inner = f"{folder}/{path.relative_to(source).as_posix()}"
                archive.add(path, inner, recursive=False, filter=_anyone)
    return target


def _anyone(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def main() -> None:
    """Make both and say how large they are."""
    if not APP.is_dir():
        sys.exit("There is no app to pack: run packaging/make_app.py first (make installer does).")
    for target in (make_deb(), make_archive()):
        print(f"{target.relative_to(ROOT)}  {target.stat().st_size / 1e6:.1f} MB", flush=True)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o644)


def _write_gzip(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    path.chmod(0o644)


if __name__ == "__main__":
    main()
