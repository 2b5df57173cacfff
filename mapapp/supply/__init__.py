"""Tonnes: what is made where, what new capacity adds, and what it displaces. No Qt, no files."""
