"""Word counts forget the order, bigrams keep some of it; character n-grams survive typos."""

# %% data
import pandas as pd

good, bad = ["lovely clean room", "nice staff, great view"], ["dirty room!!!", "AWFUL noise"]
X = pd.DataFrame({"text": (good + bad) * 10, "nights": range(40)})
y = pd.Series([1, 1, 0, 0] * 10)

# %% a text column and numbers in one model
import numpy as np
from sklearn.compose import make_column_transformer
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def statistics(df):
    """Length, words, capitals and exclamation marks of each text."""
    text = df["text"]
    return pd.DataFrame({
        "length": text.str.len(),
        "words": text.str.split().str.len(),
        "capitals": text.str.count("[A-Z]"),
        "exclamations": text.str.count("!"),
    })


table = pd.concat([X, statistics(X)], axis=1)
numbers = table.columns.drop("text")
features = make_column_transformer(
    (TfidfVectorizer(ngram_range=(1, 2)), "text"),  # the name, not a list
    (TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4)), "text"),
    (StandardScaler(), numbers),
)
model = make_pipeline(features, LogisticRegression()).fit(table, y)
print("features:", model[:-1].transform(table).shape)

# %% check
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.metrics.pairwise import cosine_similarity

assert model.score(table, y) == 1, "the model should fit"
texts = ["not good, bad", "not bad, good"]
words = CountVectorizer().fit_transform(texts).toarray()
pairs = CountVectorizer(ngram_range=(1, 2)).fit_transform(texts).toarray()
assert np.array_equal(words[0], words[1]), "word counts should forget the order"
assert not np.array_equal(pairs[0], pairs[1]), "bigrams should tell them apart"
typo = ["beautiful kitchen", "beutiful kichen"]
by_word = TfidfVectorizer().fit_transform(typo)
by_letter = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4)).fit_transform(typo)
similar = cosine_similarity(by_word)[0, 1], cosine_similarity(by_letter)[0, 1]
assert similar[0] == 0 and similar[1] > 0.3, "characters should survive typos, words not"

# Output:
# features: (40, 176)
