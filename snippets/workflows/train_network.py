"""From data to a test score: split, scale, build, compile, fit, evaluate, predict with Keras."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(
    X_train, y_train, test_size=0.2, stratify=y_train, random_state=0
)
scaler = StandardScaler().fit(X_train)
X_train, X_val, X_test = map(scaler.transform, (X_train, X_val, X_test))

# %% model
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(X_train.shape[1],)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])

# %% fit
stop = keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True)
history = model.fit(
    X_train,
    y_train,
    validation_data=(X_val, y_val),
    epochs=40,
    batch_size=64,
    callbacks=[stop],
    verbose=0,
)

# %% evaluate and predict
loss, accuracy = model.evaluate(X_test, y_test, verbose=0)
y_prob = model.predict(X_test, verbose=0).ravel()
y_pred = (y_prob > 0.5).astype(int)
print(f"test accuracy {accuracy:.2f}")
print("first predictions:", y_pred[:8], "truth:", y_test[:8])

# %% check
assert accuracy > 0.93, "a small network should beat 0.93 on scaled data"
assert abs((y_pred == y_test).mean() - accuracy) < 1e-6, "evaluate uses the same 0.5 threshold"

# Output:
# test accuracy 0.97
# first predictions: [1 0 0 1 0 1 0 0] truth: [1 0 0 1 0 1 0 0]
