"""Lists of words need an analyzer; without it CountVectorizer fails on them."""

# %% data
import pandas as pd

df = pd.DataFrame({"words": [["good", "film"], ["bad", "film", "bad"], ["good"]]})

# %% error
from sklearn.feature_extraction.text import CountVectorizer

try:
    CountVectorizer().fit_transform(df["words"])
except AttributeError as error:
    print("AttributeError:", error)

# %% fix
vectorizer = CountVectorizer(analyzer=lambda words: words)
X = vectorizer.fit_transform(df["words"])
counts = pd.DataFrame(X.toarray(), columns=vectorizer.get_feature_names_out())
print(counts)

# %% check
assert counts.loc[1, "bad"] == 2, "each word is counted"
assert counts.shape == (3, 3), "one column a word"

# Output:
# AttributeError: 'list' object has no attribute 'lower'
#    bad  film  good
# 0    0     1     1
# 1    2     1     0
# 2    0     0     1
