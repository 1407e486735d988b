"""One short file a command: parse the options, call one function, render. Each holds its `command`."""
