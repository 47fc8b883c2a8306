"""What was learned rather than written, and how to learn it again. Nothing here is part of the product."""
