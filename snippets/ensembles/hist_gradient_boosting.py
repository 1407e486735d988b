"""Histogram boosting takes NaN and pandas categories as they are, and can stop early."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
n = 1500
df = pd.DataFrame({"x": rng.normal(size=n), "city": rng.choice(["a", "b", "c"], n)})
y = (df["x"] + df["city"].map({"a": 2.0, "b": 0.0, "c": -2.0}) + rng.normal(0, 0.3, n)) > 0
df["city"] = df["city"].astype("category")
df.loc[rng.random(n) < 0.1, "x"] = np.nan

# %% fit
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import train_test_split

X_train, X_test, y_train, y_test = train_test_split(df, y, stratify=y, random_state=0)
model = HistGradientBoostingClassifier(
    max_iter=300, categorical_features="from_dtype", early_stopping=True, random_state=0
).fit(X_train, y_train)
accuracy = model.score(X_test, y_test)
print("missing values in x:", df["x"].isna().any())
print(f"test accuracy {accuracy:.2f}, stopped early: {model.n_iter_ < 300}")

assert model.n_iter_ < 300, "early stopping should save rounds"
assert model.is_categorical_.tolist() == [False, True], "city should be used as a category"

# %% monotonic in x
model = HistGradientBoostingClassifier(monotonic_cst={"x": 1}, categorical_features="from_dtype")
model.fit(X_train, y_train)
grid = pd.DataFrame({"x": np.linspace(-2, 2, 50), "city": pd.Categorical(["b"] * 50, list("abc"))})
steps = np.diff(model.predict_proba(grid)[:, 1])

# %% check
assert accuracy > 0.85, "should learn from x and city despite NaN"
assert (steps >= -1e-12).all(), "the probability should never fall as x rises"

# Output:
# missing values in x: True
# test accuracy 0.91, stopped early: True
