"""The bundle's one program: `kiosk …`."""

from kiosk.cli import main

if __name__ == "__main__":
    main()
