"""A sigmoid per label learns colours that occur together; softmax could not say both."""

# %% data: images with a red and/or a green square, labels as 0/1 columns
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
labels = pd.DataFrame(rng.random((240, 2)) < [0.5, 0.3], columns=["red", "green"])
labels = labels.astype("float32")
images = rng.uniform(0, 80, (240, 16, 16, 3)).astype("float32")
for channel in range(2):
    images[labels.iloc[:, channel] == 1, 4:12, 4:12, channel] += 120

# %% model
import keras
import numpy as np

keras.utils.set_random_seed(0)
layers = [keras.layers.Rescaling(1 / 255), keras.layers.Conv2D(8, 3, activation="relu")]
layers += [keras.layers.GlobalMaxPooling2D()]
output = keras.layers.Dense(labels.shape[1], activation="sigmoid")
model = keras.Sequential([keras.Input(images.shape[1:]), *layers, output])
auc = keras.metrics.AUC(multi_label=True, num_labels=labels.shape[1], name="auc")
model.compile(keras.optimizers.Adam(0.02), "binary_crossentropy", metrics=[auc])
model.fit(images[:140], labels[:140], epochs=15, batch_size=16, verbose=0)

# %% threshold per label, chosen on other rows than those of the score
from sklearn.metrics import f1_score, roc_auc_score

chosen, proba = (model.predict(part, verbose=0) for part in (images[140:180], images[180:]))
truth, y_valid = labels[180:].to_numpy(), labels[140:180].to_numpy()
grid = np.linspace(0.1, 0.9, 33)
pairs = zip(y_valid.T, chosen.T, strict=True)
cuts = [max(grid, key=lambda c: f1_score(t, p > c)) for t, p in pairs]
names = np.array(labels.columns)
tags = [" ".join(names[row]) for row in proba > cuts]
print("F1 above 0.9:", f1_score(truth, proba > cuts, average="macro") > 0.9)
print(sorted(set(tags)))
print("AUC per label above 0.9:", roc_auc_score(truth, proba, average=None) > 0.9)

# %% check
assert f1_score(truth, proba > cuts, average="macro") > 0.9, "both colours should be found"
assert "red green" in tags and "" in tags, "two labels and none should be possible"
assert (proba.sum(axis=1) > 1.5).any(), "the probabilities should not share 1"
rare = np.zeros((100, 1))
rare[:5] = 1
assert (rare == 0).mean() == 0.95, "predicting none is right for 95 % of a rare label"

# Output:
# F1 above 0.9: True
# ['', 'green', 'red', 'red green']
# AUC per label above 0.9: [ True  True]
