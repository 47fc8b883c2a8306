"""The reference central portal: embedded in a demo, or a server of its own for a site or a county."""
