"""The rules for entries and snippets."""
