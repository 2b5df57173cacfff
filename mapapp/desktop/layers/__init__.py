"""The Layers dock: what the map shows, in which order, how strongly and by which classes."""
