"""Indices of supply risk: concentration, governance, exposure, dominance. No Qt, no files."""
