"""FuncAnimation calls update(frame) per picture; save with writer="pillow" makes a GIF."""

# %% data
import numpy as np

x = np.linspace(0, 2 * np.pi, 100)

# %% animate
import matplotlib.pyplot as plt
from matplotlib.animation import FuncAnimation

fig, ax = plt.subplots(figsize=(4, 2.5), dpi=60)
(line,) = ax.plot(x, np.sin(x))
ax.set(xlim=(0, 2 * np.pi), ylim=(-1.1, 1.1))


def update(frame):
    line.set_ydata(np.sin(x + frame / 5))
    ax.set_title(f"frame {frame}")
    return (line,)


animation = FuncAnimation(fig, update, frames=20, interval=100)
animation.save("wave.gif", writer="pillow", fps=10)
# in a notebook: from IPython.display import HTML; HTML(animation.to_jshtml())

# %% live in a loop
losses = []
fig2, ax2 = plt.subplots(figsize=(4, 2.5))
(curve,) = ax2.plot([], [])
for epoch in range(30):
    losses.append(1 / (epoch + 1))
    curve.set_data(range(len(losses)), losses)
    ax2.relim()
    ax2.autoscale_view()
    plt.pause(0.001)  # lets the window draw
print("points:", len(curve.get_xdata()), " right end:", ax2.get_xlim()[1] > 29)

# %% check
from PIL import Image

gif = Image.open("wave.gif")
assert gif.n_frames == 20 and gif.info["duration"] == 100, "20 frames of 100 ms"
assert "<script" in animation.to_jshtml(), "to_jshtml should give a player in HTML"
ax2.clear()
(curve,) = ax2.plot([], [])
before = ax2.get_xlim()
curve.set_data([0, 30], [0, 1])
assert ax2.get_xlim() == before, "set_data alone should keep the limits"
plt.close("all")

# Output:
# points: 30  right end: True
