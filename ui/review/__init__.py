"""Staff review what clients gave."""
