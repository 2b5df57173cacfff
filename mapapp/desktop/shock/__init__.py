"""The Shock tab and the dock that follows a shock month by month."""
