"""Export controls and what a restriction does, month by month."""
