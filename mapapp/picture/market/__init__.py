"""What the levers make of one mineral in one year: additions, demand, who gives way, control."""
