"""Damage the samples at random and look for a crash, a hang or a hunger for memory.

    python tests/catalog/sitefiles/fuzz_by_hand.py [MINUTES] [SEED]

Each file is opened, mapped and checked in a process of its own batch, so that even an abort
inside a reader is seen. What is found is kept in build/fuzz/.
"""

import multiprocessing
import random
import resource
import shutil
import sys
import time
import traceback
import warnings
from pathlib import Path
from typing import Final

from site_samples import SAMPLES

from mapapp.catalog.load import load_catalog
from mapapp.catalog.sitefiles import SiteFileError, check, open_source, suggest_mapping

ROOT: Final = Path(__file__).resolve().parents[3]
FOUND: Final = ROOT / "build" / "fuzz"
BATCH: Final = 100
HANG_SECONDS: Final = 30
MEMORY_MB: Final = 2_000
ODD: Final = (
    b"\0", b"\xff\xfe", b'"', b"\n", b",,,,", b"1e308", b"nan", b"-", b"<!DOCTYPE x>", b"&#0;",
    b"\xef\xbb\xbf", b"=1+1", b"9" * 40, b"(" * 50, b"[" * 50, b"\xf0\x9f\x9a\x80",
)  # fmt: skip


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Return bytes with a few of them changed, cut, doubled or replaced by trouble."""
    found = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(found) + 1)
        kind = chance.randrange(6)
        if kind == 0 and found:
            found[at % len(found)] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del found[at : at + chance.choice((1, 2, 16, 256))]
        elif kind == 2:
            found[at:at] = chance.choice(ODD)
        elif kind == 3:
            found[at:at] = found[at : at + chance.choice((1, 8, 64))] * chance.choice((1, 3, 50))
        elif kind == 4:
            del found[at:]
        elif found:
            found[at % len(found)] = chance.randrange(256)
    return bytes(found)


def work(folder: Path, seed: int, batch: int) -> None:
    """Try a batch; the file at hand is on disk, so that an abort leaves it behind."""
    warnings.simplefilter("ignore")
    chance = random.Random(f"{seed}:{batch}")  # noqa: S311
    catalog = load_catalog()
    originals = {name: (folder / "whole" / name).read_bytes() for name in SAMPLES}
    for _ in range(BATCH):
        name = chance.choice(sorted(originals))
        path = folder / "now" / name
        path.write_bytes(damaged(originals[name], chance))
        begin = time.monotonic()
        try:
            source = open_source(path)
            mapping = suggest_mapping(catalog, source.preview())
            list(check(source, mapping, catalog=catalog).problems[:50])
        except SiteFileError:
            pass
        except BaseException:
            keep(path, traceback.format_exc())
        if time.monotonic() - begin > HANG_SECONDS:
            keep(path, f"took {time.monotonic() - begin:.0f} s")
        if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > 1000 * MEMORY_MB:
            keep(path, "took too much memory")
            return
        path.unlink()


def keep(path: Path, why: str) -> None:
    """Keep a file that was trouble, with what went wrong."""
    FOUND.mkdir(parents=True, exist_ok=True)
    target = FOUND / f"{time.time_ns()}-{path.name}"
    shutil.copy(path, target)
    target.with_name(f"{target.name}.txt").write_text(why)
    print(f"{target}: {why.strip().splitlines()[-1]}", flush=True)  # noqa: T201


def main() -> int:
    """Fuzz for some minutes; return 1 if anything was found."""
    import tempfile

    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    before = len(list(FOUND.glob("*"))) if FOUND.exists() else 0
    end = time.monotonic() + 60 * minutes
    batch = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "whole").mkdir()
        (folder / "now").mkdir()
        for name, make in SAMPLES.items():
            make(folder / "whole" / name)
        while time.monotonic() < end:
            process = multiprocessing.Process(target=work, args=(folder, seed, batch))
            process.start()
            process.join(HANG_SECONDS * 4)
            if process.is_alive() or process.exitcode:
                process.kill()
                process.join()
                for path in (folder / "now").iterdir():
                    keep(path, f"the process ended with {process.exitcode}")
                    path.unlink()
            batch += 1
    found = (len(list(FOUND.glob("*"))) if FOUND.exists() else 0) - before
    print(f"{batch * BATCH:,} files, {found // 2} found; seed {seed}")  # noqa: T201
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
