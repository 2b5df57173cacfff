"""A GeoPackage that another program is writing: what is told, and that it is told soon."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from site_samples import geo

from mapapp.catalog.sitefiles import SiteFileError, open_source

# In a process of its own: SQLite's locks do not part users within one.
HOLD = """
import sqlite3, sys
base = sqlite3.connect(sys.argv[1], isolation_level=None)
base.execute("BEGIN EXCLUSIVE")
base.execute("CREATE TABLE half_written (a)")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_geopackage_that_is_being_written_is_named_and_read_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "locked.gpkg"
    geo("GPKG")(path)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        begin = time.monotonic()
        with pytest.raises(SiteFileError, match=r"locked\.gpkg is open in another program\."):
            open_source(path)
        assert time.monotonic() - begin < 8
        holder.communicate()
    assert len(open_source(path).read()) == 2
