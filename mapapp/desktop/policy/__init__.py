"""The tabs of pact, stocks, demand and assumptions: levers that are not tonnes of capacity."""
