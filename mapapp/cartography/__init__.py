"""From a Picture to paint: projections, shapes, symbols, legend, layers. QtGui only, no widgets."""
