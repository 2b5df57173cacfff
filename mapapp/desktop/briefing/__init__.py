"""The window of briefings: a page that is laid out by hand, packs, and series of images."""
