"""Power cuts: the shipped outbox's own file-system calls, recorded once, cut off everywhere and looked at again."""
