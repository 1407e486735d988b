"""legend collects labelled artists that exist already; without any it warns and stays empty."""

# %% error
import warnings

import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 3), layout="constrained")
ax.plot([3, 2, 1])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        ax.legend()
    except UserWarning as error:
        print("UserWarning:", str(error).split(".")[0])

# %% fix: label first, then legend
ax.plot([4, 2, 1.5], label="validation")
ax.set(xlabel="epoch", ylabel="loss")
legend = ax.legend()
names = [text.get_text() for text in legend.get_texts()]
print("legend:", names)
plt.show()

# %% check
assert names == ["validation"], "only the labelled line is named"

# Output:
# UserWarning: No artists with labels found to put in legend
# legend: ['validation']
