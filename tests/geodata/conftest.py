"""The scripts beside the data import each other by name, as they do when they are run."""

import sys
from pathlib import Path

GEODATA = Path(__file__).resolve().parents[2] / "geodata"
if str(GEODATA) not in sys.path:
    sys.path.append(str(GEODATA))
