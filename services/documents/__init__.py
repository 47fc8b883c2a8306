"""Forms, the signed document and its seal: read, drawn, sealed and checked in memory."""
