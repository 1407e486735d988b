"""Text becomes a table of features by TF-IDF; nested records become one by json_normalize."""

# %% text
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer

texts = ["good film", "bad film", "good actors, good film"]
vectorizer = TfidfVectorizer()
X = vectorizer.fit_transform(texts)
print(pd.DataFrame(X.toarray(), columns=vectorizer.get_feature_names_out()).round(2))

# %% nested records
records = [{"id": 1, "user": {"age": 30, "city": "Rome"}}, {"id": 2, "user": {"age": 40}}]
table = pd.json_normalize(records)
print(table)

# %% image
from sklearn.datasets import load_digits

images = load_digits().images
pixels = images.reshape(len(images), -1)
print(images.shape, "->", pixels.shape)

# %% check
assert X.shape == (3, 4), "three documents, four words"
assert list(table) == ["id", "user.age", "user.city"], "nested keys become columns"
assert pixels.shape == (1797, 64), "pixels flattened to features"

# Output:
#    actors   bad  film  good
# 0    0.00  0.00  0.61  0.79
# 1    0.00  0.86  0.51  0.00
# 2    0.52  0.00  0.31  0.79
#    id  user.age user.city
# 0   1        30      Rome
# 1   2        40       NaN
# (1797, 8, 8) -> (1797, 64)
