"""What kb offers to Python (`import kb`) and to its own commands, which only parse options and draw."""
