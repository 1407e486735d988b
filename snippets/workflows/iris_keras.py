"""Iris from species names to a report: integers, one-hot, softmax, argmax, names again."""

# %% data
import keras
from sklearn.datasets import load_iris
from sklearn.metrics import accuracy_score, classification_report
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder, StandardScaler

iris = load_iris(as_frame=True)
species = iris.target_names[iris.target]  # strings, as in a CSV file
encoder = LabelEncoder()
Y = keras.utils.to_categorical(encoder.fit_transform(species))
X_train, X_test, Y_train, Y_test, s_train, s_test = train_test_split(
    iris.data, Y, species, test_size=0.3, stratify=species, random_state=0
)
scaler = StandardScaler().fit(X_train)
X_train, X_test = scaler.transform(X_train), scaler.transform(X_test)
print("one-hot:", Y.shape, "classes:", encoder.classes_.tolist())

# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(4,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(3, activation="softmax"),
    ]
)
optimizer = keras.optimizers.Adam(learning_rate=0.02)
model.compile(optimizer=optimizer, loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(X_train, Y_train, epochs=40, verbose=0)

# %% back to names
y_pred = encoder.inverse_transform(model.predict(X_test, verbose=0).argmax(axis=1))
report = classification_report(s_test, y_pred, output_dict=True)
print("setosa F1:", report["setosa"]["f1-score"])
print("support per class:", [int(report[name]["support"]) for name in encoder.classes_])

# %% check
assert report["setosa"]["f1-score"] == 1, "setosa is linearly separable"
assert accuracy_score(s_test, y_pred) > 0.88, "iris is easy"

# Output:
# one-hot: (150, 3) classes: ['setosa', 'versicolor', 'virginica']
# setosa F1: 1.0
# support per class: [15, 15, 15]
