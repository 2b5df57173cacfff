"""From the one-folder app make a setup program for Windows.

    python packaging/windows/make_setup.py      on Windows, after packaging/make_app.py; into dist/

Not run where the app is developed: there is no Windows there.
"""

import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from make_app import APP, ROOT, WORK

from mapapp import __version__


def main() -> None:
    """Run makensis, and say where the setup is."""
    maker = shutil.which("makensis")
    if maker is None:
        sys.exit("makensis is not installed: the app stands in build/installer/app, without setup.")
    dist = ROOT / "dist"
    dist.mkdir(exist_ok=True)
    defines = {
        "VERSION": __version__,
        "APP": APP,
        "OUT": dist,
        "ICONS": WORK / "icons",
        "LICENCE": ROOT / "LICENSE",
    }
    flags = [f"/D{name}={value}" for name, value in defines.items()]
    script = Path(__file__).with_name("installer.nsi")
    subprocess.run([maker, "/V2", *flags, script], check=True)
    print(f"dist/mineral-supply-map-{__version__}-setup.exe")


if __name__ == "__main__":
    main()
