"""Mineral Supply Map: who mines and refines critical minerals, and what would change it."""

__version__ = "0.1.0"

# The one place where packagers name the page of new versions, by https. While it is empty, Help has
# no "Check for updates", About says so, and the packages name no home page.
HOMEPAGE = ""

# What desktops know the app by (AppStream, menu entry, Wayland): a reversed domain, never changed.
APP_ID = "org.mineralsupplymap.MineralSupplyMap"
