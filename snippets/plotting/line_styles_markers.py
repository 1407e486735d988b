"""A format string sets colour, marker and line at once; "C0" is the first colour of the cycle."""

# %% data
import numpy as np

x = np.linspace(0, 10, 101)

# %% plot
import matplotlib.pyplot as plt
from matplotlib.colors import to_hex

fig, (left, right) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
left.plot(x[::10], np.sin(x[::10]), "ro--", label='"ro--"')
(dots,) = left.plot(x[::10], np.sin(x[::10]) - 1, "x", label='"x": no line')
(kept,) = left.plot(x[::10], np.sin(x[::10]) - 2, marker="s", label='marker="s"')
left.plot(x, np.sin(x) - 3, marker="^", markevery=10, label="markevery=10")
for step, style in enumerate(["-", "--", ":", "-.", (0, (8, 2))]):
    right.plot(x, np.cos(x) - step, linestyle=style, color=f"C{step}", label=f"{style!r}, C{step}")
left.set(xlabel="x", ylabel="y", title="format strings and markers", ylim=(-4.3, 3.2))
right.set(xlabel="x", ylabel="y", title="line styles and colours", ylim=(-5.3, 4.2))
left.legend(loc="upper center", ncols=2)
right.legend(loc="upper center", ncols=2)
plt.show()

colours = plt.rcParams["axes.prop_cycle"].by_key()["color"]
print("colours of the cycle:", [to_hex(colour) for colour in colours[:3]])

# %% check
assert dots.get_linestyle() == "None", "a marker alone should draw no line"
assert kept.get_linestyle() == "-", "marker= as a keyword should keep the line"
assert to_hex("C0") == to_hex(colours[0]) == to_hex("tab:blue"), "C0: the first of the cycle"
assert to_hex("b") != to_hex("C0"), "b should be pure blue"
assert left.lines[0].get_linestyle() == "--", "ro-- should set colour, marker and line"

# Output:
# colours of the cycle: ['#1f77b4', '#ff7f0e', '#2ca02c']
