"""Up to a million of the user's own sites: how they are drawn, found and chosen."""
