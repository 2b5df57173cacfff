"""Where the packaged app begins: the window at once, or the command line.

The command line's own start takes a fifth of a second longer, so a bare start or one with files
goes to the window directly.
"""

import os
import sys


def wants_window(arguments: list[str]) -> bool:
    """Whether nothing or only files are given: what a menu entry or a file manager starts."""
    return all(os.path.isfile(one) for one in arguments)  # noqa: PTH113  (pathlib loads slower)


def mend_platform() -> None:
    """Run under XWayland where a desktop asks for Qt's Wayland plugin, which is not packaged."""
    if sys.platform == "linux" and os.environ.get("QT_QPA_PLATFORM", "").startswith("wayland"):
        os.environ["QT_QPA_PLATFORM"] = "xcb"


def main() -> int:
    """Start what the arguments ask for; return the exit code."""
    mend_platform()
    if wants_window(sys.argv[1:]):
        from mapapp.desktop.start import main as window

        return window(sys.argv)
    from mapapp.cli import main as command

    command()
    return 0


if __name__ == "__main__":
    sys.exit(main())
