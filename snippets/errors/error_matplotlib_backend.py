"""Agg only saves: show opens no window and warns; savefig works without any display."""

# %% error
import os
import warnings
from unittest import mock

import matplotlib
import matplotlib.pyplot as plt

matplotlib.use("Agg")
fig, ax = plt.subplots(figsize=(4, 2.5), layout="constrained")
ax.plot([1, 2, 3], [2, 4, 3])
# as if there were a screen; without one Linux stays silent
with mock.patch.dict(os.environ, DISPLAY=":0"), warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        fig.show()
    except UserWarning as error:
        print("UserWarning:", error)

# %% which backend
print("backend:", matplotlib.get_backend().lower())

# %% fix
fig.savefig("plot.png", dpi=100)

# %% in a thread or a web server
import io

from matplotlib.figure import Figure

figure = Figure(figsize=(4, 2.5), layout="constrained")  # no pyplot, no window, nothing to close
figure.subplots().plot([1, 2, 3], [2, 4, 3])
buffer = io.BytesIO()
figure.savefig(buffer, format="png")  # buffer.getvalue() are the bytes to send

# %% check
import sys
from threading import Thread

assert buffer.getvalue()[:4] == b"\x89PNG", "Figure should save without pyplot"
numbers = plt.get_fignums()
thread = Thread(target=lambda: numbers.append(plt.figure().number))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    thread.start()
    thread.join()
assert len(numbers) == 2, "with Agg a figure should open in a thread without a warning"
if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ):
    try:
        matplotlib.use("TkAgg")
    except ImportError as error:
        assert "TkAgg" in str(error) or "tkinter" in str(error), "without a screen: no window"
plt.close("all")

# Output:
# UserWarning: FigureCanvasAgg is non-interactive, and thus cannot be shown
# backend: agg
