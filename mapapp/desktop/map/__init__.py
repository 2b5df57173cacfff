"""The parts of the map on screen: gestures, selection, history, cards, keys, spoken words."""
