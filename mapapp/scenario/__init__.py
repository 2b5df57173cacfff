"""What is assumed: levers as immutable values. No Qt."""
