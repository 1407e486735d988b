"""`python -m kb` is `kb`: the working directory, which Python puts on the path for it, is taken off again."""

import os
import sys

if not sys.flags.safe_path:  # else a `click.py` beside the user would be imported
    try:
        sys.path[:] = [entry for entry in sys.path if entry not in ("", os.getcwd())]
    except OSError:  # the working directory was deleted
        sys.path[:] = [entry for entry in sys.path if entry]

from kb.cli import main

main()
