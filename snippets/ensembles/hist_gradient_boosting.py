"""Histogram boosting takes NaN and pandas categories as they are, and can stop early."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% fit
from sklearn.ensemble import HistGradientBoostingClassifier

text = X.select_dtypes(exclude="number").columns
X = X.astype({name: "category" for name in text})  # NaN may stay
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = HistGradientBoostingClassifier(
    learning_rate=0.1,
    max_iter=200,
    max_leaf_nodes=15,
    early_stopping=True,
    categorical_features="from_dtype",
    random_state=0,
)
model.fit(X_train, y_train)
print(f"test accuracy {model.score(X_test, y_test):.2f}")

# %% importances: it has none of its own
import pandas as pd
from sklearn.inspection import permutation_importance

loss = "neg_log_loss"
result = permutation_importance(model, X_test, y_test, scoring=loss, n_repeats=2, random_state=0)
importance = pd.Series(result.importances_mean, X.columns).sort_values(ascending=False)
print("most important:", importance.index[0])

# %% check
import numpy as np

assert model.n_iter_ < 200, "early stopping should save rounds"
assert not hasattr(model, "feature_importances_"), "it should have no importances of its own"
rng = np.random.default_rng(0)
df = pd.DataFrame({"x": rng.normal(size=900), "city": rng.choice(["a", "b", "c"], 900)})
label = (df["x"] + df["city"].map({"a": 2, "b": 0, "c": -2}) > 0).astype(int)
df.loc[rng.random(900) < 0.1, "x"] = np.nan
try:
    HistGradientBoostingClassifier().fit(df, label)
    message = ""
except ValueError as error:
    message = str(error)
assert "could not convert string to float" in message, "text should be refused"
df["city"] = df["city"].astype("category")
rising = HistGradientBoostingClassifier(monotonic_cst={"x": 1}, max_iter=50).fit(df, label)
assert rising.is_categorical_.tolist() == [False, True], "the dtype should decide"
assert rising.score(df, label) > 0.85, "NaN and categories should go straight in"
grid = pd.DataFrame({"x": np.linspace(-2, 2, 50), "city": pd.Categorical(["b"] * 50, list("abc"))})
assert (np.diff(rising.predict_proba(grid)[:, 1]) >= -1e-12).all(), "never falling in x"
assert HistGradientBoostingClassifier(max_iter=20).fit(X, y).n_iter_ == 20, "auto: off here"

# Output:
# test accuracy 0.94
# most important: worst concave points
