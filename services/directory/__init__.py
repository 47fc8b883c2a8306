"""The resource directory: its records, its index, the search in it. No Qt, no network."""
