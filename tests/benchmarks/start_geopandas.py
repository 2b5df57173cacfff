"""The bare script that the application's start is set beside.

Run as a process of its own: ``start_geopandas.py GEOPACKAGE``. Reads the countries and draws the
choropleth at 1920 x 1080 into memory, then prints ``time.monotonic_ns()``. It has the colours
ready in the file, and draws neither sites, labels, legend, panels nor a window.
"""

import os
import sys
import time

import geopandas
import matplotlib as mpl

mpl.use("Agg")

from matplotlib import pyplot as plt

countries = geopandas.read_file(sys.argv[1])
figure = plt.figure(figsize=(19.2, 10.8), dpi=100)
axes = figure.add_axes((0, 0, 1, 1))
countries.plot(ax=axes, color=countries["fill"], edgecolor="white", linewidth=0.5, aspect=None)
axes.set_axis_off()
axes.set_aspect("equal")
figure.canvas.draw()
os.write(1, f"{time.monotonic_ns()}\n".encode())
os._exit(0)
