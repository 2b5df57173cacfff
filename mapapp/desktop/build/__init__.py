"""The Build tab below its regions: countries, projects, marks on the tracks, all stages."""
