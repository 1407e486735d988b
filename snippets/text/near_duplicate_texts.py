"""Character TF-IDF within a radius links near-copies; groups of them stay in one fold."""

# %% data: 200 texts, some with small changes, labels at random
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
words = ["".join(rng.choice(list("abdegiklmnoprstu"), 6)) for _ in range(500)]
texts = [" ".join(rng.choice(words, 10)) for _ in range(120)]
texts += [text[1:].replace(" a", " e") + "!" for text in texts[:80]]
label = rng.integers(0, 2, 120)
df = pd.DataFrame({"text": texts, "target": [*label, *label[:80]]})
df = df.sample(frac=1, random_state=0, ignore_index=True)

# %% groups of near-duplicates
from scipy.sparse.csgraph import connected_components
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.neighbors import NearestNeighbors


def similar_groups(texts, radius=0.4):
    X = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5)).fit_transform(texts)
    pairs = NearestNeighbors(radius=radius, metric="cosine").fit(X).radius_neighbors_graph(X)
    return connected_components(pairs, directed=False)[1]


df["group"] = similar_groups(df["text"])
sizes = df["group"].value_counts()
print("texts", len(df), "groups", len(sizes), "largest", sizes.max())
print("groups with both labels:", int((df.groupby("group")["target"].nunique() > 1).sum()))

# %% folds
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold, cross_val_score
from sklearn.pipeline import make_pipeline

letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5))
model = make_pipeline(letters, LogisticRegression(C=100, max_iter=1000))
options = dict(X=df["text"], y=df["target"], scoring="roc_auc")
plain = cross_val_score(model, cv=StratifiedKFold(5), **options).mean()
grouped = cross_val_score(model, cv=StratifiedGroupKFold(5), groups=df["group"], **options).mean()
print("random labels look learned without groups:", plain > 0.65, "with groups:", grouped > 0.65)

# %% check
assert len(sizes) == 120 and sizes.max() == 2, "each copy should join its original"
assert plain > 0.65 > grouped, "copies in both parts should flatter the score"

# Output:
# texts 200 groups 120 largest 2
# groups with both labels: 0
# random labels look learned without groups: True with groups: False
