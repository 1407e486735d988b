"""The version of kb; a module of its own, which the build and every room may read."""

__version__ = "0.3.0"
