"""The user's files of sites in the window: opened, understood, checked, drawn and counted."""
