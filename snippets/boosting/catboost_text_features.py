"""Raw text and vectors stand beside numbers; each kind of column is named."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
y = pd.Series(rng.integers(0, 2, 600))
words = np.where(y == 1, "good", "bad")
X = pd.DataFrame({"review": ["a " + w + " film" for w in words], "size": rng.normal(size=600)})
vectors = rng.normal(size=(600, 4)) + y.to_numpy()[:, None]  # of a language model, say
X.loc[0, "review"] = None

# %% fit
from catboost import CatBoostClassifier

X["review"] = X["review"].fillna("").str.lower()
X["vector"] = list(vectors)
model = CatBoostClassifier(
    iterations=50,
    text_features=["review"],
    embedding_features=["vector"],
    allow_writing_files=False,
    verbose=0,
)
model.fit(X.iloc[:400], y[:400])
print(f"accuracy {model.score(X.iloc[400:], y[400:]):.1f}")

# %% check
from catboost import CatBoostError

assert model.score(X.iloc[400:], y[400:]) > 0.95, "text and vectors should tell the class"
small = {"iterations": 50, "allow_writing_files": False, "verbose": 0}
only = CatBoostClassifier(text_features=["review"], **small)
only.fit(X[["review"]].iloc[:400], y[:400])
assert only.score(X[["review"]].iloc[400:], y[400:]) > 0.95, "the text alone as well"
for frame, names in ((X[["review"]].mask(y == 1), ["review"]), (X[["vector"]], [])):
    try:
        CatBoostClassifier(text_features=names, **small).fit(frame, y)
        raise AssertionError("NaN in a text, and a vector not named, should be refused")
    except (CatBoostError, TypeError):
        pass

# Output:
# accuracy 1.0
