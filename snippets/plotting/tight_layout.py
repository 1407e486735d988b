"""A layout engine keeps titles and labels of neighbours apart; subplots_adjust does it by hand."""

# %% draw the same grid three ways
import matplotlib.pyplot as plt


def grid(**options):
    fig, axes = plt.subplots(2, 2, figsize=(5, 4), **options)
    for ax in axes.flat:
        ax.set(title="Loss by epoch", xlabel="epoch", ylabel="loss")
    return fig, axes


def overlap(fig, axes):
    """Does the title of the lower left plot run into the axes above it with its labels?"""
    fig.canvas.draw()
    upper, lower = axes[0, 0].get_tightbbox(), axes[1, 0].get_tightbbox()
    return bool(upper.y0 < lower.y1)


fig_plain, axes_plain = grid()
fig_constrained, axes_constrained = grid(layout="constrained")
fig_tight, axes_tight = grid()
fig_tight.tight_layout()
fig_hand, axes_hand = grid()
fig_hand.subplots_adjust(hspace=0.8, wspace=0.5)

results = {
    "nothing": overlap(fig_plain, axes_plain),
    "constrained": overlap(fig_constrained, axes_constrained),
    "tight_layout": overlap(fig_tight, axes_tight),
    "subplots_adjust": overlap(fig_hand, axes_hand),
}
for way, overlaps in results.items():
    print(f"{way:16} {'overlaps' if overlaps else 'clean'}")
plt.show()

# %% check
assert results.pop("nothing"), "without a layout the labels collide"
assert not any(results.values()), "each of the three ways separates the rows"

# Output:
# nothing          overlaps
# constrained      clean
# tight_layout     clean
# subplots_adjust  clean
