"""evaluate returns loss and metrics of the final weights; return_dict names them."""

# %% data
import keras
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
scaler = StandardScaler().fit(X_train)
X_train, X_test = scaler.transform(X_train), scaler.transform(X_test)

# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((30,)),
    keras.layers.Dropout(0.2),
    keras.layers.Dense(1, activation="sigmoid"),
])
optimizer = keras.optimizers.Adam(learning_rate=0.01)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=20, verbose=0)

# %% evaluate
loss, accuracy = model.evaluate(X_test, y_test, verbose=0)
named = model.evaluate(X_test, y_test, verbose=0, return_dict=True)
print("keys:", sorted(named))
print("test accuracy above 0.9:", accuracy > 0.9)

# %% by hand: inference mode, no dropout
y_pred = model.predict(X_test, verbose=0).ravel()

# %% check
assert named["accuracy"] == accuracy, "the same numbers by name"
assert accuracy > 0.9, "this data is easy"
assert np.isclose(((y_pred > 0.5) == y_test).mean(), accuracy, atol=1e-5), "predict agrees"

# Output:
# keys: ['accuracy', 'loss']
# test accuracy above 0.9: True
