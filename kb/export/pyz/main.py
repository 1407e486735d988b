"""`python kb.pyz ...` is `kb ...`. In the archive this is `__main__.py`; any Python can read it, to be told."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.stderr.write("kb: this needs Python 3.11 or newer, and is run by %d.%d\n" % sys.version_info[:2])  # noqa: UP031
    sys.exit(2)

import os

try:
    import kb  # which unpacks the archive, and is then what was unpacked
except ImportError as error:
    sys.stderr.write("kb: %s\n" % error)  # noqa: UP031
    sys.exit(1)

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(kb.__file__)), "libraries"))

from importlib import import_module

import_module("kb.cli").main()
