"""The search index, a cache in SQLite: `state` of the files, `writer` and `reader` of its tables, `opening` of it."""
