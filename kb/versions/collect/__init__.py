"""How the signatures of a version are collected; for maintainers, with the extra `packs`."""
