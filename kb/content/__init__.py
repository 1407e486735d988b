"""What is written: entries, snippets, the layers in which they lie, and the pages that are made of them."""
