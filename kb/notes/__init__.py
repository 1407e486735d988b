"""People's own notes, as they are: Markdown, text, notebooks and scripts in cells are read and found, never written."""
