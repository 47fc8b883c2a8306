"""The first page of a visit."""
