"""Starts Briefgen from a checkout: `python main.py` opens the window, with words it is the command line."""

import sys

from briefgen.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
