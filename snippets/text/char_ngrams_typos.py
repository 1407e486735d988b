"""Letter groups match misspelt names to the right ones; whole words match at best in part."""

# %% data: a clean list and names as people typed them
import pandas as pd

clean = pd.DataFrame({"name": ["John Kepler", "Marie Curie", "Isaac Newton", "Ada Lovelace"]})
names = ["Curie, Marie", "Isaak Newtonn", "Jon Kepler", "Ada Lovlace", "???"]
typed = pd.DataFrame({"name": names})

# %% match
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.neighbors import NearestNeighbors


def fuzzy_match(left, right, max_distance=0.6):
    """For each text of left the nearest of right, with its cosine distance."""
    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4))
    vectorizer.fit(pd.concat([left, right]))
    search = NearestNeighbors(n_neighbors=1, metric="cosine").fit(vectorizer.transform(right))
    distance, position = search.kneighbors(vectorizer.transform(left))
    found = pd.Series(right.to_numpy()[position[:, 0]], left.index)
    return found.where(distance[:, 0] <= max_distance), distance[:, 0]


typed["match"], typed["distance"] = fuzzy_match(typed["name"], clean["name"])
print(typed.round(1).to_string(index=False))

# %% join
joined = typed.merge(clean.assign(row=clean.index), left_on="match", right_on="name", how="left")

# %% check
assert typed["match"].tolist()[:4] == clean["name"].iloc[[1, 2, 0, 3]].tolist(), "the right ones"
assert pd.isna(typed["match"].iloc[4]), "a text without partner should stay empty"
assert joined["row"].tolist()[:4] == [1, 2, 0, 3], "and join"
words = TfidfVectorizer().fit(pd.concat([typed["name"], clean["name"]]))
same = (words.transform(["Ada Lovlace"]) @ words.transform(["Ada Lovelace"]).T).toarray()[0, 0]
letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4)).fit(clean["name"])
close = (letters.transform(["Ada Lovlace"]) @ letters.transform(["Ada Lovelace"]).T).toarray()
assert close[0, 0] > same + 0.1, "characters should see more of the likeness than words"

# Output:
#          name        match  distance
#  Curie, Marie  Marie Curie       0.1
# Isaak Newtonn Isaac Newton       0.3
#    Jon Kepler  John Kepler       0.3
#   Ada Lovlace Ada Lovelace       0.3
#           ???          NaN       1.0
