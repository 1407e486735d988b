"""Single characters are no words by default; another token pattern keeps them."""

# %% data
import pandas as pd

df = pd.DataFrame({"c": ["a b", "b c", "c"]})

# %% error
from sklearn.feature_extraction.text import CountVectorizer

for wrong in [df["c"], df]:
    try:
        CountVectorizer().fit(wrong)
    except ValueError as error:
        print("ValueError:", error)

# %% fix
vectorizer = CountVectorizer(token_pattern=r"(?u)\b\w+\b").fit(df["c"])
print("tokens:", vectorizer.get_feature_names_out())

# %% error: min_df above what three texts can give
try:
    CountVectorizer(min_df=3).fit(["red wine", "red car", "blue car"])
except ValueError as error:
    print("ValueError:", error)

# %% fix: a lower min_df
words = CountVectorizer(min_df=2).fit(["red wine", "red car", "blue car"])
print("in two texts:", words.get_feature_names_out())

# %% check
assert list(vectorizer.get_feature_names_out()) == ["a", "b", "c"], "single letters are kept"
assert len(words.vocabulary_) == 2, "red and car"

# Output:
# ValueError: empty vocabulary; perhaps the documents only contain stop words
# ValueError: empty vocabulary; perhaps the documents only contain stop words
# tokens: ['a' 'b' 'c']
# ValueError: After pruning, no terms remain. Try a lower min_df or a higher max_df.
# in two texts: ['car' 'red']
