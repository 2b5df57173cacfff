"""Solve for a target: what is asked, the search beside the window, and the proposal."""
