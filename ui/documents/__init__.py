"""My documents: the list, one of them, adding one through the camera, and what the care team asks for."""
