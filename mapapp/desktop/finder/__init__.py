"""One box that finds places, companies, minerals and commands, and goes there."""
