"""The program of the screen: a curtain behind every visit, and the supervisor kept running."""
