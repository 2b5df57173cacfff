"""Finds entries by words as people type them: parts of words, other order, small slips."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mapapp.desktop.finder.folding import folded

Floats: TypeAlias = NDArray[np.float64]
Kind = Literal["mineral", "country", "company", "site", "command"]
KINDS: Final[tuple[Kind, ...]] = ("mineral", "country", "company", "site", "command")

EXACT: Final = 1.0
PREFIX: Final = 0.9
INSIDE: Final = 0.78
ALIKE: Final = 0.84
"""What a word of an entry is worth: the one typed, beginning so, holding it, or spelt alike."""

LEAST_ALIKE: Final = 76.0  # per cent of letters, below which words are not alike
SHORTEST_INSIDE: Final = 3  # letters that must be typed before the middle of words counts
SHORTEST_ALIKE: Final = 3
DETAIL_WEIGHT: Final = 0.82
FIRST_WORD_BONUS: Final = 0.04
WHOLE_BONUS: Final = 0.3
BEGINS_BONUS: Final = 0.12
# A mineral or a country that is meant is one of few; a command is seldom searched by accident.
KIND_BONUS: Final[dict[Kind, float]] = {
    "mineral": 0.08, "country": 0.06, "company": 0.03, "site": 0.0, "command": 0.0,
}  # fmt: skip

_WORDS = re.compile(r"[^\W_]+", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found.

    Attributes
    ----------
    kind, title, detail
        What it is, its name, and what tells it from others of that name.
    act
        Goes there, or does it.
    keys
        The shortcut, for commands.
    enabled
        Whether it can be done now.
    also
        Other words it is found by, such as an operator.
    names
        Other names of its own, as good as the title: a chemical symbol, an abbreviation.
    """

    kind: Kind
    title: str
    detail: str
    act: Callable[[], object] = field(repr=False)
    keys: str = ""
    enabled: bool = True
    also: str = ""
    names: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """An entry and how well it fits; 1 and more is a word for word hit."""

    entry: Entry
    score: float


class Index:
    """Words of entries, laid out so that a search takes a few milliseconds."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = tuple(entries)
        vocabulary: dict[str, int] = {}
        words, owners, weights = [], [], []
        self._titles: list[str] = []
        self._names: list[str] = []
        for at, entry in enumerate(entries):
            title = folded(entry.title)
            self._titles.append(title)
            parts = [(word, 1.0, place) for place, word in enumerate(_WORDS.findall(title))]
            names = _WORDS.findall(folded(entry.names))
            self._names.append(f" {' '.join(names)} ")
            parts += [(word, 1.0, 1) for word in names]
            rest = f"{folded(entry.detail)} {folded(entry.also)}"
            parts += [(word, DETAIL_WEIGHT, 1) for word in _WORDS.findall(rest)]
            for word, weight, place in parts:
                words.append(vocabulary.setdefault(word, len(vocabulary)))
                owners.append(at)
                weights.append(weight + (FIRST_WORD_BONUS if place == 0 else 0.0))
        self._vocabulary = list(vocabulary)
        self._words = np.array(words, dtype=np.intp)
        self._owners = np.array(owners, dtype=np.intp)
        self._weights = np.array(weights, dtype=np.float64)
        self._bonus = np.array([KIND_BONUS[entry.kind] for entry in entries], dtype=np.float64)

    def search(self, typed: str, *, most: int = 40) -> list[Found]:
        """Return what fits, the best first.

        Parameters
        ----------
        typed
            Words in any order; each must be found in an entry, by name or by detail.
        most
            How many are returned at most.
        """
        needles = _WORDS.findall(folded(typed))
        if not needles or not self.entries:
            return []
        score = np.zeros(len(self.entries))
        for needle in needles:
            best = self._best_of_word(needle)
            score = np.where((score < 0) | (best <= 0), -1.0, score + best)
        fitting = np.flatnonzero(score > 0)
        score[fitting] = score[fitting] / len(needles) + self._bonus[fitting]
        whole = " ".join(needles)
        for at in fitting:
            title = self._titles[at]
            if title == whole or f" {whole} " in self._names[at]:
                score[at] += WHOLE_BONUS
            elif title.startswith(whole):
                score[at] += BEGINS_BONUS
        order = fitting[np.argsort(-score[fitting], kind="stable")][:most]
        return [Found(self.entries[at], float(score[at])) for at in order.tolist()]

    def _best_of_word(self, needle: str) -> Floats:
        """Return, for each entry, what its best word is worth; 0 if none fits."""
        worth = np.zeros(len(self._vocabulary))
        for at, word in enumerate(self._vocabulary):
            if needle in word:
                if word == needle:
                    worth[at] = EXACT
                elif word.startswith(needle):
                    worth[at] = PREFIX
                elif len(needle) >= SHORTEST_INSIDE:
                    worth[at] = INSIDE
        if len(needle) >= SHORTEST_ALIKE:
            np.maximum(worth, self._alike(needle), out=worth)
        best = np.zeros(len(self.entries))
        np.maximum.at(best, self._owners, worth[self._words] * self._weights)
        return best

    def _alike(self, needle: str) -> Floats:
        """Return what words are worth that are spelt almost so."""
        from rapidfuzz import fuzz, process

        ratio = process.cdist(
            [needle], self._vocabulary, scorer=fuzz.ratio, score_cutoff=LEAST_ALIKE
        )
        return np.asarray(ratio[0], dtype=np.float64) * (ALIKE / 100)


def grouped(found: Sequence[Found], *, most_each: int) -> list[tuple[Kind, list[Entry]]]:
    """Return what was found by kind; the kind with the best hit first, each with a few only."""
    groups: dict[Kind, list[Entry]] = {}
    for one in found:
        group = groups.setdefault(one.entry.kind, [])
        if len(group) < most_each:
            group.append(one.entry)
    return list(groups.items())
