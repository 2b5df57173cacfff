"""Errors a person can act on: each message says what is wrong, where, and what to do."""


class UserError(Exception):
    """A problem that the user can do something about; its text is shown as it is."""


class GeodataError(UserError):
    """A bundled table or shape file is missing or damaged."""
