"""The REST API under /v1: one module a resource, one table of who may do what."""
