"""Fifty representative labels, spread over their clusters, beat fifty random ones."""

# %% data
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% 50 random labels
from sklearn.cluster import KMeans
from sklearn.linear_model import LogisticRegression

model = LogisticRegression(max_iter=5000)
random = np.random.default_rng(0).choice(len(X_train), 50, replace=False)
at_random = model.fit(X_train[random], y_train[random]).score(X_test, y_test)

# %% 50 representatives: the rows nearest to the centroids
kmeans = KMeans(50, n_init=1, random_state=0)
distances = kmeans.fit_transform(X_train)
nearest = distances.argmin(axis=0)
representative = model.fit(X_train[nearest], y_train[nearest]).score(X_test, y_test)

# %% spread each label over its cluster
spread = y_train[nearest][kmeans.labels_]
propagated = model.fit(X_train, spread).score(X_test, y_test)
print(f"random {at_random:.2f}, representatives {representative:.2f}, spread {propagated:.2f}")

# %% check
assert representative > at_random, "representatives should beat random rows"
assert propagated > at_random + 0.02, "spread labels should help"

# Output:
# random 0.84, representatives 0.91, spread 0.93
