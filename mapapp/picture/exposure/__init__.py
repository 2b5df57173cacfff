"""How exposed a consumer is: reliance, supply risk, cover."""
