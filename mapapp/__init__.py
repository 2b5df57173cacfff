"""Mineral Supply Map: who mines and refines critical minerals, and what would change it."""

__version__ = "0.1.0"
