"""Class names to a report: integers, one-hot, softmax, argmax, names again."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% labels and split
import keras
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder, StandardScaler

encoder = LabelEncoder()
Y = keras.utils.to_categorical(encoder.fit_transform(y))  # numbers or names to one-hot
X_train, X_test, Y_train, Y_test, y_train, y_test = train_test_split(
    X, Y, y, test_size=0.3, stratify=y, random_state=0
)
scaler = StandardScaler().fit(X_train)
X_train, X_test = scaler.transform(X_train), scaler.transform(X_test)
print("one-hot:", Y.shape, "classes:", encoder.classes_.tolist())

# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X_train.shape[1:]),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(Y.shape[1], activation="softmax"),
    ]
)
optimizer = keras.optimizers.Adam(learning_rate=0.02)
model.compile(optimizer=optimizer, loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(X_train, Y_train, epochs=40, verbose=0)

# %% back to names
from sklearn.metrics import classification_report

y_pred = encoder.inverse_transform(model.predict(X_test, verbose=0).argmax(axis=1))
print(classification_report(y_test, y_pred))

# %% check
assert (y_pred == y_test).mean() > 0.88, "iris should be easy"
species = y.map({0: "setosa", 1: "versicolor", 2: "virginica"})
codes = LabelEncoder().fit(species)
assert (codes.transform(species) == y).all(), "names should get the same integers, by alphabet"
assert list(codes.inverse_transform(y)) == list(species), "inverse_transform should give names"
assert y.is_monotonic_increasing, "iris is sorted: validation_split would take one species"
try:
    classification_report(y_test, Y_test)
    raise AssertionError("one-hot rows should be refused")
except ValueError:
    pass

# Output:
# one-hot: (150, 3) classes: [0, 1, 2]
# ...
