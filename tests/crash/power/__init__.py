"""Power cuts: the shipped code's own file-system calls, recorded once, cut off everywhere and looked at again."""
