"""One mineral as arrays and what can be added to it: built once, from the catalog alone."""
