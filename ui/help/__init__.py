"""The place of help: what help there is, asking a person here, one kind of help."""
