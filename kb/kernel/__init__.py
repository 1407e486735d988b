"""What kb is within a kernel of IPython: `%load_ext kb` gives `%kb`, in notebooks and in IPython's terminal.

Nothing of the command line takes part: no stream is replaced, no collector is switched off, no process is ended.
"""
