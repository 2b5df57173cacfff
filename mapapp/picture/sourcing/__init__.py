"""Consumers and pacts: from whom they buy, what they make, use and hold, and trade with it."""
