"""Where every figure comes from: the page of data and sources, and the ways that lead to it."""
