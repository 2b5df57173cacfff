"""What is known: the bundled tables as typed, immutable objects. No Qt."""
