"""The user guide inside the app: pages, their window, and what the app stands on."""
