"""twinx shares x and adds a y axis; its lines need their handles in the one legend."""

# %% data
import numpy as np

epochs = np.arange(1, 21)
loss = 2 / epochs
accuracy = 1 - 0.5 / epochs

# %% draw
import matplotlib.pyplot as plt

fig, left = plt.subplots(figsize=(6, 4), layout="constrained")
loss_line, = left.plot(epochs, loss, color="tab:blue", label="loss")
left.set(xlabel="epoch", title="Training")
left.set_ylabel("loss", color="tab:blue")
left.tick_params(axis="y", colors="tab:blue")

right = left.twinx()
accuracy_line, = right.plot(epochs, accuracy, color="tab:red", label="accuracy")
right.set_ylabel("accuracy", color="tab:red")
right.set_ylim(0, 1)
right.tick_params(axis="y", colors="tab:red")

left.set_xlim(epochs[0], epochs[-1])
legend = left.legend(handles=[loss_line, accuracy_line], loc="center right")
plt.show()
print("legend:", [text.get_text() for text in legend.get_texts()])

# %% pandas
import pandas as pd

df = pd.DataFrame({"loss": loss, "accuracy": accuracy}, index=epochs)
ax = df.plot(secondary_y="accuracy", xlabel="epoch", ylabel="loss", title="pandas")
ax.right_ax.set_ylabel("accuracy")
plt.show()

# %% check
own = left.get_legend_handles_labels()[1]
assert own == ["loss"] and len(legend.get_texts()) == 2, "the twin's line should need its handle"
assert right.get_xlim() == left.get_xlim(), "there should be one x axis"
assert right.get_ylim() != left.get_ylim(), "there should be two y axes"
ax = plt.figure("check").gca()
first, second = ax.plot([1, 2])[0], ax.twinx().plot([2, 1])[0]
assert first.get_color() == second.get_color(), "colours should start over in the twin"
plt.close("check")

# Output:
# legend: ['loss', 'accuracy']
