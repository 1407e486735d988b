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
fig.canvas.draw()
offset = axes[2].yaxis.get_offset_text().get_text()
axes[2].ticklabel_format(style="plain", useOffset=False)
axes[2].set(title="plain numbers", xlabel="month", ylabel="price")
fig.canvas.draw()
plt.show()

percent = [label.get_text() for label in axes[0].get_yticklabels()]
rows = [label.get_text() for label in axes[1].get_yticklabels()]
print("20 %:", "20%" in percent, " thousands:", "400,000" in rows)
print("offset before:", offset, " engineering:", EngFormatter(unit="Hz")(2000))

# %% check
assert "20%" in percent and "400,000" in rows, "the formatters write percent and commas"
assert offset == "+1e6" and axes[2].yaxis.get_offset_text().get_text() == "", "offset is off"
assert all(tick == round(tick) for tick in axes[0].get_xticks()), "epochs are whole numbers"

# Output:
# 20 %: True  thousands: True
# offset before: +1e6  engineering: 2 kHz
