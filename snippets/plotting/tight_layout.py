"""A layout engine keeps titles and labels of neighbours apart; subplots_adjust does it by hand."""

# %% constrained
import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 2, figsize=(5, 4), layout="constrained")
for ax in axes.flat:
    ax.set(title="Loss by epoch", xlabel="epoch", ylabel="loss")
fig.suptitle("Four losses")
plt.show()

# %% tight
fig, axes = plt.subplots(2, 2, figsize=(5, 4))
for ax in axes.flat:
    ax.set(title="Loss by epoch", xlabel="epoch", ylabel="loss")
fig.suptitle("Four losses")
fig.tight_layout()  # after everything is drawn
plt.show()

# %% no gaps
fig, axes = plt.subplots(2, 2, figsize=(4, 4), sharex=True, sharey=True)
fig.subplots_adjust(hspace=0, wspace=0)
plt.show()
print("gap between the columns:", axes[0, 1].get_position().x0 - axes[0, 0].get_position().x1)

# %% check
import warnings


def overlap(fig, axes):
    """Does the title of the lower left plot run into the axes above it with its labels?"""
    fig.canvas.draw()
    upper, lower = axes[0, 0].get_tightbbox(), axes[1, 0].get_tightbbox()
    return bool(upper.y0 < lower.y1)


check, own = plt.subplots(2, 2, figsize=(5, 4), num="check")
for ax in own.flat:
    ax.set(title="Loss by epoch", xlabel="epoch", ylabel="loss")
assert overlap(check, own), "without a layout the labels should collide"
check.subplots_adjust(hspace=0.8, wspace=0.5)
assert not overlap(check, own), "by hand the rows should be apart"
for number in (1, 2):
    figure = plt.figure(number)
    grid = [[figure.axes[0]], [figure.axes[2]]]
    figure.canvas.draw()
    upper, lower = grid[0][0].get_tightbbox(), grid[1][0].get_tightbbox()
    assert upper.y0 >= lower.y1, "constrained and tight should separate the rows"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    plt.figure(1).subplots_adjust(top=0.9)
assert "incompatible with subplots_adjust" in str(caught[0].message), "mixing should warn"
plt.close("check")

# Output:
# gap between the columns: 0.0
