"""Formatters write the ticks: thousands, percent, and no offset; the data stay as they are."""

# %% data
import numpy as np

epoch = np.arange(1, 6)
price = 1_000_000 + np.array([0.0, 0.5, 1.0, 1.5, 2.0])
share = np.array([0.05, 0.4, 0.6, 0.7, 0.75])

# %% plot
import matplotlib.pyplot as plt
from matplotlib.ticker import EngFormatter, MaxNLocator, PercentFormatter

fig, axes = plt.subplots(1, 3, figsize=(12, 3.5), layout="constrained")
axes[0].plot(epoch, share)
axes[0].yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
axes[0].xaxis.set_major_locator(MaxNLocator(integer=True))
axes[0].set(title="percent, integer epochs", xlabel="epoch", ylabel="accuracy")
axes[1].plot(epoch, 250_000 * epoch)
axes[1].yaxis.set_major_formatter("{x:,.0f}")
axes[1].set(title="thousands", xlabel="month", ylabel="rows")
axes[2].plot(epoch, price)
axes[2].ticklabel_format(style="plain", useOffset=False)
axes[2].set(title="plain numbers", xlabel="month", ylabel="price")
plt.show()
print("engineering:", EngFormatter(unit="Hz")(2000))

# %% check
fig.canvas.draw()
percent = [label.get_text() for label in axes[0].get_yticklabels()]
rows = [label.get_text() for label in axes[1].get_yticklabels()]
assert "20%" in percent and "400,000" in rows, "they should write percent and commas"
assert axes[2].yaxis.get_offset_text().get_text() == "", "the offset should be off"
ax = plt.figure("check").gca()
ax.plot(epoch, price)
ax.figure.canvas.draw()
assert ax.yaxis.get_offset_text().get_text() == "+1e6", "by default there should be one"
assert all(tick == round(tick) for tick in axes[0].get_xticks()), "whole numbers"
assert PercentFormatter(decimals=2).format_pct(0.25, 1) == "0.25%", "without the 1: wrong"
ax.yaxis.set_major_formatter("{x:,.0f}")
refused = False
try:
    ax.ticklabel_format(style="plain")
except AttributeError:
    refused = True
assert refused, "ticklabel_format should need the default formatter"
ax.set_yscale("log")
ax.figure.canvas.draw()
assert "," not in "".join(label.get_text() for label in ax.get_yticklabels()), "log resets it"
plt.close("check")

# Output:
# engineering: 2 kHz
