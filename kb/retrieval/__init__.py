"""From what was typed to hits: the query understood, candidates found and ranked."""
