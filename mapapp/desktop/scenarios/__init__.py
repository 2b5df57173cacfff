"""Scenarios in the window: their list, what sets them apart, and those to start from."""
