"""Run as a program by the tests, by the system's Python: what a screen reader is told.

Listens on the accessibility bus (AT-SPI) and prints a line of JSON for each thing that gets the
keyboard, and for each value that changes: role, name, value, description.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

KINDS = (
    "state-changed:focused", "property-change:accessible-value", "property-change:accessible-name",
    "property-change:accessible-description",
)  # fmt: skip


def say(said: dict[str, str]) -> None:
    """Write a line at once."""
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


def value_of(part: "Atspi.Accessible") -> str:
    """Return the value of a slider or number box, or the text of a field."""
    try:
        if "Value" in part.get_interfaces():
            return f"{Atspi.Value.get_current_value(part):g}"
        if "Text" in part.get_interfaces():
            return Atspi.Text.get_text(part, 0, -1)
    except Exception:
        return ""
    return ""


def tell(event: "Atspi.Event") -> None:
    """Print what an event is about."""
    if event.type.startswith("object:state-changed:focused") and not event.detail1:
        return
    if event.type.endswith(("accessible-name", "accessible-description")):
        return
    part = event.source
    try:
        said = {
            "event": "focus" if "focused" in event.type else "value",
            "role": part.get_role_name(),
            "name": part.get_name(),
            "value": value_of(part),
            "description": part.get_description(),
        }
    except Exception:
        return
    say(said)


def main() -> None:
    """Listen until ended."""
    Atspi.init()
    listener = Atspi.EventListener.new(tell)
    # Names and descriptions are kept by the library until it hears that they changed.
    for kind in KINDS:
        listener.register(f"object:{kind}")
    say({"event": "ready"})
    Atspi.event_main()


if __name__ == "__main__":
    sys.exit(main())
