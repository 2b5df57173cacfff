"""From a Picture to files: images for briefings. QtGui only, no widgets."""
