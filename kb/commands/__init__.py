"""One short file a command: parse the options, call one function, render; each holds its `command`.

`common` and `picker` are what several of them share.
"""
