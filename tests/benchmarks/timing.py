"""What a benchmark is, how long it took, and how that is written down."""

import json
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

Action = Callable[[], object]


@dataclass(frozen=True)
class Result:
    """Times of one benchmark in ms, and those of a peer doing the same in the same run.

    Of a benchmark of memory ``times_ms`` are no times but MB, as ``unit`` says.
    """

    name: str
    times_ms: Sequence[float]
    peer: str | None = None
    peer_times_ms: Sequence[float] = ()
    unit: str = "ms"

    @property
    def median_ms(self) -> float:
        """The usual time."""
        return median(self.times_ms)

    @property
    def p95_ms(self) -> float:
        """What 95 % of the runs stay below."""
        return quantiles(self.times_ms, n=20, method="inclusive")[-1]

    @property
    def peer_ms(self) -> float | None:
        """The peer's usual time."""
        return median(self.peer_times_ms) if self.peer_times_ms else None

    def record(self) -> dict[str, str | float | None]:
        """Return the line of build/bench.json; ratio says how many times the peer's time."""
        theirs, unit = self.peer_ms, self.unit.lower()
        return {
            "name": self.name,
            f"median_{unit}": round(self.median_ms, 3),
            f"p95_{unit}": round(self.p95_ms, 3),
            "peer": self.peer,
            "peer_ms": None if theirs is None else round(theirs, 3),
            "ratio": None if theirs is None else round(theirs / self.median_ms, 2),
        }


def timed(action: Action) -> float:
    """Return how long an action takes, in ms."""
    start = time.perf_counter_ns()
    action()
    return (time.perf_counter_ns() - start) / 1e6


def times_of(actions: Iterable[Action], *, warm_up: int) -> list[float]:
    """Time one action after another; the first few only warm up and are not counted."""
    return [timed(action) for action in actions][warm_up:]


def write(path: Path, results: Sequence[Result]) -> None:
    """Write one JSON object a line."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(result.record()) + "\n" for result in results))


def table(results: Sequence[Result]) -> str:
    """Return the results as a table to read."""
    head = ("benchmark", "median ms", "p95 ms", "runs", "peer", "peer ms", "runs", "ratio")
    rows = [head]
    for result in results:
        line = result.record()
        name = result.name if result.unit == "ms" else f"{result.name}, {result.unit}"
        ours = [name, f"{result.median_ms:.2f}", f"{result.p95_ms:.2f}"]
        theirs = ["", "", "", ""]
        if result.peer is not None:
            theirs = [
                result.peer,
                f"{line['peer_ms']:.0f}",
                str(len(result.peer_times_ms)),
                f"{line['ratio']:.1f}",
            ]
        rows.append((*ours, str(len(result.times_ms)), *theirs))
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    words = (0, 4)  # these columns are text, the others figures
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column in words else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )
