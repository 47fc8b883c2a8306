"""Presenters: the flow's state becomes props, intents become events of the flow or calls of a service."""
