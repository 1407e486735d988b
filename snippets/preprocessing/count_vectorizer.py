"""CountVectorizer counts the words of a text column; rows that are lists need an analyzer."""

# %% data
import pandas as pd

df = pd.DataFrame({"text": ["Good film, good cast", "A bad film", None, "I like the cast"]})

# %% count
from sklearn.feature_extraction.text import CountVectorizer

vectorizer = CountVectorizer(stop_words="english", min_df=1)
X = vectorizer.fit_transform(df["text"].fillna(""))
names = vectorizer.get_feature_names_out()
counts = pd.DataFrame.sparse.from_spmatrix(X, index=df.index, columns=names)
print(counts)
print("most frequent:", counts.sum().sort_values(ascending=False).head(3).to_dict())

# %% lists: rows that are words already
words = df["text"].fillna("").str.lower().str.split()
by_list = CountVectorizer(analyzer=lambda row: row)
X_lists = by_list.fit_transform(words)
print(by_list.get_feature_names_out())

# %% check
import numpy as np

assert counts.loc[0, "good"] == 2 and counts.loc[2].sum() == 0, "each word should be counted"
for rows, text in [(words, "no attribute 'lower'"), (["a", np.nan], "invalid document")]:
    try:
        CountVectorizer().fit(rows)
        message = ""
    except (AttributeError, ValueError) as error:
        message = str(error)
    assert text in message, f"{rows} should raise {text!r}"
assert "i" not in CountVectorizer().fit(["I a like"]).vocabulary_, "single letters should go"
every = CountVectorizer(token_pattern=r"(?u)\b\w+\b").fit(["I a like"])
assert "i" in every.vocabulary_, "the other pattern should keep them"

# Output:
#    bad  cast  film  good  like
# 0    0     1     1     2     0
# 1    1     0     1     0     0
# 2    0     0     0     0     0
# 3    0     1     0     0     1
# most frequent: {'cast': 2, 'good': 2, 'film': 2}
# ['a' 'bad' 'cast' 'film' 'film,' 'good' 'i' 'like' 'the']
