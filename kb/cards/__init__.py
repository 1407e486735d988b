"""The public names of the libraries, a card each: where no entry was written, the library itself answers."""
