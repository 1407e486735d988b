"""The callback writes event files for training and validation under log_dir."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% train with logs, one folder per run
from datetime import datetime

import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
log_dir = f"logs/{datetime.now():%m-%d-%H%M%S}"
board = keras.callbacks.TensorBoard(log_dir=log_dir, histogram_freq=1)
model.fit(X, y, validation_split=0.2, epochs=2, callbacks=[board], verbose=0)
# then, in a terminal: tensorboard --logdir logs

# %% what was written
from pathlib import Path

folders = sorted({path.parent.name for path in Path(log_dir).rglob("events.out.*")})
print("folders with events:", folders)

# %% check
import sys

for name in [name for name in sys.modules if name.startswith("tensorboard.")] + ["tensorboard"]:
    sys.modules[name] = None  # as where it is not installed
try:
    model.fit(X, y, callbacks=[board], verbose=0)
except Exception as error:
    said = "TensorBoard is not installed, missing implementation for tf.summary.scalar"
    assert str(error) == said, str(error)
else:
    raise AssertionError("it should raise Exception")
assert folders == ["train", "validation"], "training and validation should have curves each"

# Output:
# folders with events: ['train', 'validation']
