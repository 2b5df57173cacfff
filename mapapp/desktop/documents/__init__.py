"""Documents in the window: open, save, recent files, unsaved work and recovery copies."""

from mapapp.desktop.documents.controller import Documents

__all__ = ["Documents"]
