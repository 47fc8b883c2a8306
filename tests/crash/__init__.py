"""Nothing lost, nothing twice: power cuts, kill -9, and a model of everything else that may go wrong."""
