"""How it is drawn: on a terminal, as HTML, as a notebook, on the clipboard."""
