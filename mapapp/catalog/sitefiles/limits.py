"""What a file of the user's may ask of the machine, and how long work can be stopped.

A file is data, never trusted: each limit has a sentence, and nothing goes beyond it silently.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from mapapp.errors import UserError
from mapapp.phrases import phrase

MAX_FILE_BYTES: Final = 2 * 1024**3
"""A larger file is refused."""
MAX_ROWS: Final = 3_000_000
MAX_COLUMNS: Final = 500
"""Columns beyond are not read, and that is said."""
MAX_CELLS: Final = 30_000_000
"""Cells of one sheet as a spreadsheet lays it out, empty ones included."""
MAX_UNPACKED_BYTES: Final = 1024**3
"""What an archive may unpack to."""
MAX_RATIO: Final = 200
"""How many times its packed size a large member of an archive may unpack to."""
LARGE_MEMBER_BYTES: Final = 32 * 1024**2
MAX_MEMBERS: Final = 2_000
MAX_TEXT: Final = 32_767
"""Characters of a cell that are kept: what a spreadsheet keeps."""
MAX_FILES_OF_FOLDER: Final = 200
MAX_COUNTED: Final = 20_000
"""Sites that may be counted in the model."""


class SiteFileError(UserError):
    """A file of sites that cannot be read, and what to do about it."""


def damaged(name: str, reason: str = "") -> SiteFileError:
    """Return the error of a file that cannot be read to its end.

    Parameters
    ----------
    name
        Of the file.
    reason
        What was found there and where, as the reader of its form says it; may be empty.
    """
    message = phrase(
        "{name} is damaged or cut off and cannot be read{where}. Export it anew.",
        name=name,
        where=f" ({reason})" if reason else "",
    )
    return SiteFileError(message)


class SiteFileCancelled(UserError):  # noqa: N818  (nothing went wrong)
    """The user stopped the work; nothing was changed."""

    def __init__(self) -> None:
        super().__init__(phrase("Stopped. Nothing was added."))


@dataclass(frozen=True, slots=True)
class Watch:
    """Who is told how far long work is, and who can stop it.

    Attributes
    ----------
    progress
        Called with the part that is done, 0..1, and what is being done, in words; from the
        thread that works.
    cancelled
        Asked between chunks; True stops the work with `SiteFileCancelled`.
    """

    progress: Callable[[float, str], None] | None = None
    cancelled: Callable[[], bool] | None = None

    def step(self, part: float, words: str) -> None:
        """Say how far the work is.

        Raises
        ------
        SiteFileCancelled
            If the user stopped it.
        """
        if self.cancelled is not None and self.cancelled():
            raise SiteFileCancelled
        if self.progress is not None:
            self.progress(min(max(part, 0.0), 1.0), words)


NOBODY: Final = Watch()
