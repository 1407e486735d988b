"""figure opens a new current figure; pyplot calls go to the current one."""

# %% data
import matplotlib.pyplot as plt
import numpy as np

epochs = np.arange(1, 11)

# %% one figure per curve
loss_figure = plt.figure("loss", figsize=(8, 3), layout="constrained")
plt.plot(epochs, 1 / epochs)
plt.xlabel("epoch")
plt.ylabel("loss")

accuracy_figure = plt.figure("accuracy", figsize=(8, 3), layout="constrained")
plt.plot(epochs, 1 - 0.5 / epochs, color="tab:green")
plt.xlabel("epoch")
plt.ylabel("accuracy")

print("open figures:", plt.get_figlabels())
print("size:", [float(inches) for inches in loss_figure.get_size_inches()], "inches")
print("default:", list(plt.rcParamsDefault["figure.figsize"]))
assert plt.gcf() is accuracy_figure, "the last one opened is current"

# %% a name that exists makes the figure current again
assert plt.figure("loss") is loss_figure, "no third figure"
plt.title("Loss")
print("title of the current axes:", plt.gca().get_title())
assert loss_figure.axes[0].get_title() == "Loss", "pyplot drew into the old figure"
assert accuracy_figure.axes[0].get_title() == "", "the other one was left alone"
plt.show()

# Output:
# open figures: ['loss', 'accuracy']
# size: [8.0, 3.0] inches
# default: [6.4, 4.8]
# title of the current axes: Loss
