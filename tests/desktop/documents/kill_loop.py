"""Kills the window again and again while work is edited and saved, and looks what is left.

    python tests/desktop/documents/kill_loop.py [TIMES]

Each time the real window (offscreen, its recovery interval one second) edits five times a second
and saves now and then, until it is killed (SIGKILL) at a moment nobody chose. Then the saved file
must be whole and hold what was said to be saved, and file or recovery copy must hold everything
that was done more than the interval before the end.
"""

import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

INTERVAL_S: Final = 1.0
SLACK_S: Final = 0.6
"""What writing takes on a slow and busy machine; the interval counts from the change on."""

CHILD: Final = """
import sys, time
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from mapapp.desktop.app import make_application, make_window
from mapapp.desktop.documents import recovery
folder, plan = Path(sys.argv[1]), Path(sys.argv[2])
recovery.recovery_folder = lambda: folder / "recovery"
app = make_application(["kill-loop"])
settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
settings.setValue("recovery_seconds", 1)
window = make_window(settings)
window.show()
steps = iter(range(1, 10**9))

def edit():
    step = next(steps)
    scenario = replace(window.workspace.scenario, name=f"step {step}", note="x" * 20_000)
    window.workspace.edit(scenario, describe=lambda *_: "step")
    print("did", step, time.time(), flush=True)
    if step % 7 == 0 and window.documents.save_to(plan):
        print("saved", step, time.time(), flush=True)

timer = QTimer(interval=200, timeout=edit)
timer.start()
edit()
app.exec()
"""


@dataclass(frozen=True, slots=True)
class Found:
    """What one kill left: steps in file and copy (0: none), and what it had to be at least."""

    in_file: int
    in_copy: int
    said_saved: int
    long_done: int

    @property
    def is_lost(self) -> bool:
        """Whether something is not where it must be."""
        return self.in_file < self.said_saved or max(self.in_file, self.in_copy) < self.long_done


def step_in(path: Path) -> int:
    """Return the step a document holds; it raises what reading a damaged one raises."""
    from mapapp.scenario.document_text import read_document

    return int(read_document(path).scenario.name.removeprefix("step "))


def kill_once(folder: Path) -> Found:
    """Start, wait, kill, and look."""
    plan = folder / "plan.supplymap"
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder), str(plan)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(random.uniform(0.0, 5.0))  # noqa: S311  (no secret)
        killed_at = time.time()
        child.kill()
        told = [first, *child.stdout.read().split("\n")[:-1]]
    said = [(what, int(step), float(at)) for what, step, at in (line.split() for line in told)]
    copies = list((folder / "recovery").glob("*.supplymap"))
    return Found(
        in_file=step_in(plan) if plan.exists() else 0,
        in_copy=max((step_in(copy) for copy in copies), default=0),
        said_saved=max((step for what, step, _ in said if what == "saved"), default=0),
        long_done=max(
            (n for what, n, at in said if what == "did" and at < killed_at - INTERVAL_S - SLACK_S),
            default=0,
        ),
    )


def main() -> int:
    """Kill as often as asked, 200 times by default; say what was lost."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    lost = 0
    for turn in range(1, times + 1):
        with tempfile.TemporaryDirectory() as folder:
            found = kill_once(Path(folder))
        lost += found.is_lost
        sys.stdout.write(f"{turn}/{times} {found}{' LOST' if found.is_lost else ''}\n")
        sys.stdout.flush()
    sys.stdout.write(f"{times} kills, {lost} with something lost\n")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
