"""How a client can be reached: what stands in the record, and changing it."""
