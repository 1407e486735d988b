"""A missing text breaks a vectorizer; an empty string is a valid document without words."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"text": pd.Series(["good film", np.nan, "bad film"], dtype=object)})

# %% error
from sklearn.feature_extraction.text import TfidfVectorizer

vectorizer = TfidfVectorizer()
for wrong in [df["text"], "good film", df[["text"]].fillna("").to_numpy()]:
    try:
        vectorizer.fit_transform(wrong)
    except (ValueError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}")

# %% fix
X = vectorizer.fit_transform(df["text"].fillna(""))
print(vectorizer.get_feature_names_out(), X.shape, "words per row:", np.diff(X.indptr))

# %% fix: in a ColumnTransformer the column is a string, not a list
from sklearn.compose import ColumnTransformer

columns = ColumnTransformer([("t", TfidfVectorizer(), "text")])

# %% check
assert X.shape == (3, 3) and X[1].nnz == 0, "the empty text has no words"
assert columns.fit_transform(df.fillna("")).shape == (3, 3), "a string gives one dimension"

# Output:
# ValueError: np.nan is an invalid document, expected byte or unicode string.
# ValueError: Iterable over raw text documents expected, string object received.
# AttributeError: 'numpy.ndarray' object has no attribute 'lower'
# ['bad' 'film' 'good'] (3, 3) words per row: [2 0 2]
