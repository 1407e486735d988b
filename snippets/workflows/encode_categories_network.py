"""One-hot and scaled columns, fitted on the training rows, feed a network as float32."""

# %% data
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)
df = pd.DataFrame(
    {
        "city": rng.choice(["Rome", "Oslo", "Lima"], size=600),
        "size": rng.choice(["small", "medium", "large"], size=600),
        "age": rng.normal(40, 10, size=600),
    }
)
effect = df["city"].map({"Rome": 2.0, "Oslo": -2.0, "Lima": 0.0})
y = (effect + (df["age"] - 40) / 10 + rng.normal(size=600) * 0.3 > 0).to_numpy().astype(int)
X_train, X_test, y_train, y_test = train_test_split(df, y, stratify=y, random_state=0)

# %% encode: fit on the training rows only
from sklearn.compose import ColumnTransformer
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, StandardScaler

encode = ColumnTransformer(
    [
        ("city", OneHotEncoder(handle_unknown="ignore", sparse_output=False), ["city"]),
        ("size", OrdinalEncoder(categories=[["small", "medium", "large"]]), ["size"]),
        ("age", StandardScaler(), ["age"]),
    ]
)
A_train = encode.fit_transform(X_train).astype("float32")
A_test = encode.transform(X_test).astype("float32")
print("columns:", encode.get_feature_names_out().tolist())

# %% network
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((5,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy")
model.fit(A_train, y_train, epochs=15, verbose=0)
accuracy = np.mean((np.ravel(model(A_test)) > 0.5) == y_test)
print(f"test accuracy {accuracy:.2f}")

# %% check
assert A_train.shape[1] == 3 + 1 + 1, "three cities, one order, one number"
assert accuracy > 0.85, "city and age decide"

# Output:
# columns: ['city__city_Lima', 'city__city_Oslo', 'city__city_Rome', 'size__size', 'age__age']
# test accuracy 0.95
