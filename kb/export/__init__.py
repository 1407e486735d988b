"""The library in the formats of other programs: a page, a site, an editor's snippets, a notebook. One module each."""
