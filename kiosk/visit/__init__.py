"""The visit: one process that serves one person and is then killed."""
