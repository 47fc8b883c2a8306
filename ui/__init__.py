"""Everything that draws: theme, words, widgets, the shell and one folder for each feature."""
