"""A format string sets colour, marker and line at once; "C0" is the first colour of the cycle."""

# %% data
import numpy as np

x = np.linspace(0, 10, 101)

# %% plot
import matplotlib.pyplot as plt
from matplotlib.colors import to_hex

fig, (left, right) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
(short,) = left.plot(x[::10], np.sin(x[::10]), "ro--", label='"ro--"')
(dots,) = left.plot(x[::10], np.sin(x[::10]) - 1, "x", label='"x": no line')
(kept,) = left.plot(x[::10], np.sin(x[::10]) - 2, marker="s", label='marker="s"')
(every,) = left.plot(x, np.sin(x) - 3, marker="^", markevery=10, label="markevery=10")
for step, style in enumerate(["-", "--", ":", "-.", (0, (8, 2))]):
    right.plot(x, np.cos(x) - step, linestyle=style, color=f"C{step}", label=f"{style!r}, C{step}")
left.set(xlabel="x", ylabel="y", title="format strings and markers", ylim=(-4.3, 3.2))
right.set(xlabel="x", ylabel="y", title="line styles and colours", ylim=(-5.3, 4.2))
left.legend(loc="upper center", ncols=2)
right.legend(loc="upper center", ncols=2)
plt.show()

# %% what was set
for name, line in {"ro--": short, "x": dots, "marker=s": kept}.items():
    print(f"{name:8} colour {to_hex(line.get_color())}, marker {line.get_marker()}", end="")
    print(f", line {line.get_linestyle()}")
first = plt.rcParams["axes.prop_cycle"].by_key()["color"][0]
print("C0 is", to_hex("C0"), "= tab:blue")

# %% check
assert dots.get_linestyle() == "None", "a format string of a marker alone draws no line"
assert kept.get_linestyle() == "-", "marker= as a keyword keeps the line"
assert to_hex("C0") == to_hex(first) == to_hex("tab:blue"), "C0 is the first of the cycle"

# Output:
# ro--     colour #ff0000, marker o, line --
# x        colour #1f77b4, marker x, line None
# marker=s colour #ff7f0e, marker s, line -
# C0 is #1f77b4 = tab:blue
