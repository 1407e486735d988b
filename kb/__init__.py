"""kb: a knowledge base for the command line whose every snippet has been executed."""

__version__ = "0.1.0"
