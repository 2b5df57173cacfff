"""Windows, docks, dialogs, commands. Qt Widgets."""
