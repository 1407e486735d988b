"""LDA finds two hidden topics in word counts; shares per text and top words per topic."""

# %% data: texts about food or sport
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
topics = [["bread", "soup", "cheese", "salt", "oven"], ["goal", "team", "match", "coach", "ball"]]
truth = rng.integers(0, 2, 200)
texts = pd.Series([" ".join(rng.choice(topics[k] + ["day", "good"], 12)) for k in truth])

# %% fit
import numpy as np
import pandas as pd
from sklearn.decomposition import LatentDirichletAllocation
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.pipeline import make_pipeline

model = make_pipeline(
    CountVectorizer(stop_words="english", min_df=2, max_df=0.9),
    LatentDirichletAllocation(n_components=2, max_iter=10, random_state=0),
)
shares = model.fit_transform(texts)
print("shares", shares.shape, "rows sum to 1:", np.allclose(shares.sum(axis=1), 1))

# %% top words per topic
words, lda = model[0].get_feature_names_out(), model[-1]
for weights in lda.components_:
    top = weights.argsort()[::-1][:5]
    print(sorted(words[top].tolist()))

# %% features of a table, new texts
features = pd.DataFrame(shares, texts.index).add_prefix("topic_")
new = model.transform(["the team lost the ball", "zzz"])
team = lda.components_[:, words.tolist().index("team")]  # its weight in each topic
print("the new text belongs to the topic of team:", new[0].argmax() == team.argmax())

# %% check
assert np.allclose(shares.sum(axis=1), 1) and features.shape == (200, 2), "shares per text"
agree = (shares.argmax(axis=1) == truth).mean()
assert max(agree, 1 - agree) > 0.95, "the topics should be found, in either order"
assert np.allclose(new[1], 0.5), "no known word means equal shares"
assert abs(lda.components_[0].sum() - 1) > 1, "components_ are weights, not probabilities"
held = model[0].transform(texts[:50])
assert lda.perplexity(held) > 1, "perplexity is measured on counts"

# Output:
# shares (200, 2) rows sum to 1: True
# ['ball', 'coach', 'day', 'goal', 'good']
# ['day', 'good', 'oven', 'salt', 'soup']
# the new text belongs to the topic of team: True
