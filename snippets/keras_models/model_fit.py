"""fit trains ceil(n / batch_size) steps per epoch, of 32 rows by default; returns a History."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% train
import keras
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
X_train, X_val = scaler.transform(X_train), scaler.transform(X_val)
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(shape=X_train.shape[1:]),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
history = model.fit(
    X_train, y_train, epochs=10, batch_size=32, validation_data=(X_val, y_val), verbose=0
)
steps = int(model.optimizer.iterations.numpy())
print("rows:", len(X_train), "steps:", steps)
print("history:", sorted(history.history))

# %% continue: a second fit goes on from here
model.fit(X_train, y_train, initial_epoch=10, epochs=15, batch_size=64, verbose=0)

# %% check
assert steps == 10 * -(-len(X_train) // 32), "10 epochs of ceil(n / 32) steps"
assert history.history["loss"][-1] < history.history["loss"][0], "the loss should fall"
assert history.history["val_accuracy"][-1] > 0.9, "this data is easy"
assert int(model.optimizer.iterations.numpy()) == steps + 5 * 7, "426 rows are 7 batches of 64"
model.fit(X_train, y_train, 100, verbose=0)
assert int(model.optimizer.iterations.numpy()) == steps + 5 * 7 + 5, "100 is the batch size"
for wrong in ({"validation_data": 0.2}, {"x": X_train.tolist()}):
    try:
        model.fit(**{"x": X_train, "y": y_train, "verbose": 0} | wrong)
    except ValueError as error:
        assert "Unrecognized data type" in str(error), str(error)
    else:
        raise AssertionError("a fraction or a list of lists should be refused")

# Output:
# rows: 426 steps: 140
# history: ['accuracy', 'loss', 'val_accuracy', 'val_loss']
