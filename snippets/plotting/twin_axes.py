"""twinx shares x and adds a y axis; its lines need their handles in the one legend."""

# %% data
import matplotlib.pyplot as plt
import numpy as np

epochs = np.arange(1, 21)
loss = 2 / epochs
accuracy = 1 - 0.5 / epochs

# %% draw
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

# %% legend
own = left.get_legend_handles_labels()[1]
print("left.legend() alone would name:", own)
legend = left.legend(handles=[loss_line, accuracy_line], loc="center right")
print("with handles:", [text.get_text() for text in legend.get_texts()])

# %% x is shared, y is not
left.set_xlim(1, 20)
plt.show()

# %% check
assert own == ["loss"] and len(legend.get_texts()) == 2, "the twin's line needs its handle"
assert right.get_xlim() == left.get_xlim(), "one x axis"
assert right.get_ylim() != left.get_ylim(), "two y axes"

# Output:
# left.legend() alone would name: ['loss']
# with handles: ['loss', 'accuracy']
