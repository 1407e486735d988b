"""TF-IDF turns a text column into weights; rare words get more weight than common ones."""

# %% data
import pandas as pd

train = pd.DataFrame({"text": ["good film good cast", "bad film", "good plot", "bad film, cast"]})
test = pd.DataFrame({"text": ["good cast", "unknown words"]})

# %% vectorize
from sklearn.feature_extraction.text import TfidfVectorizer

vectorizer = TfidfVectorizer(ngram_range=(1, 1), min_df=1, sublinear_tf=False)
X_train = vectorizer.fit_transform(train["text"].fillna(""))
X_test = vectorizer.transform(test["text"].fillna(""))
print("train", X_train.shape, "test", X_test.shape)

# %% keywords: the heaviest terms of a text
names = vectorizer.get_feature_names_out()
weights = pd.Series(X_train[2].toarray()[0], names)
print(weights[weights > 0].nlargest(5).round(2).to_dict())

# %% as a table: words as columns, a row for each text; then the top terms of every row
table = pd.DataFrame.sparse.from_spmatrix(X_train, train.index, names)
rows = (X_train[[i]].toarray()[0] for i in range(X_train.shape[0]))
top = [names[row.argsort()[::-1][:2]].tolist() for row in rows]
print("top terms:", top[:2])

# %% save, load
import joblib

joblib.dump(vectorizer, "vectorizer.joblib")
again = joblib.load("vectorizer.joblib")  # transform only, no fit

# %% check
import numpy as np
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer

counts = CountVectorizer().fit_transform(train["text"]).toarray()
df = (counts > 0).sum(axis=0)
formula = counts * (np.log((1 + len(counts)) / (1 + df)) + 1)
formula /= np.linalg.norm(formula, axis=1, keepdims=True)
assert np.allclose(formula, X_train.toarray()), "the formula should give the same weights"
two_steps = TfidfTransformer().fit_transform(counts)
assert np.allclose(two_steps.toarray(), formula), "counts, then TfidfTransformer: the same"
assert weights["plot"] > weights["good"], "the rarer word should weigh more"
assert X_test[[1]].nnz == 0, "unseen words should give an empty row"
whole = TfidfVectorizer().fit_transform(train[["text"]])
assert whole.shape[0] == 1, "a DataFrame is read as its column names: one row"
assert np.allclose(table, X_train.toarray()), "the table should hold the same weights"
assert (again.transform(test["text"]) != X_test).nnz == 0, "a loaded one should do the same"

# Output:
# train (4, 5) test (2, 5)
# {'plot': 0.79, 'good': 0.62}
# top terms: [['good', 'cast'], ['bad', 'film']]
