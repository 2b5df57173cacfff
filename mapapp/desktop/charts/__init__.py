"""The charts of the window: small widgets that show, copy and export what cartography paints."""
