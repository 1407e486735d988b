"""What kb offers to programs that speak the Model Context Protocol: `kb mcp`, with the extra `mcp`."""
