"""History keys follow the metric names; val_ keys need validation data."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(60, 2))
y = (X[:, 0] > 0).astype(int)

# %% error
import keras

model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
history = model.fit(X, y, verbose=0)
for key in ["acc", "val_loss"]:
    try:
        history.history[key]
    except KeyError as error:
        print("KeyError:", error)

# %% fix
print("without validation:", sorted(history.history))
history = model.fit(X, y, validation_split=0.2, verbose=0)
print("with validation:   ", sorted(history.history))

# %% error: automatic metric names are counted
names = [keras.metrics.AUC().name, keras.metrics.AUC().name]
print("two AUC metrics:", names)

# %% check
assert "val_loss" in history.history and "val_accuracy" in history.history, "validation adds both"
assert names[0] != names[1], "the second gets a number"
assert keras.metrics.AUC(name="auc").name == "auc", "name= fixes it"

# Output:
# KeyError: 'acc'
# KeyError: 'val_loss'
# without validation: ['accuracy', 'loss']
# with validation:    ['accuracy', 'loss', 'val_accuracy', 'val_loss']
# two AUC metrics: ['auc', 'auc_1']
