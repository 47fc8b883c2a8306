"""The agent: the network, the device's keys and the sealed outbox. It never sees what a person typed."""
