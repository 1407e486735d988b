"""The callback writes event files for training and validation under log_dir."""

# %% train with logs
import keras
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)
y = (y - y.mean()) / y.std()

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((10,)), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
board = keras.callbacks.TensorBoard(log_dir="logs/run-1", histogram_freq=1)
model.fit(X, y, validation_split=0.2, epochs=2, callbacks=[board], verbose=0)

# %% what was written
from pathlib import Path

folders = sorted({path.parent.name for path in Path("logs/run-1").rglob("events.out.*")})
print("folders with events:", folders)
# then, in a terminal: tensorboard --logdir logs

# %% check
assert folders == ["train", "validation"], "one set of curves each"

# Output:
# folders with events: ['train', 'validation']
