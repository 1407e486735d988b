"""What runs: in which interpreter, how isolated, and what its outcome amounts to."""
