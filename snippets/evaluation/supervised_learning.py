"""The same flowers with and without labels: a classifier and a clustering."""

# %% data
from sklearn.datasets import load_iris
from sklearn.model_selection import cross_val_score

X, y = load_iris(return_X_y=True, as_frame=True)

# %% supervised: uses y
from sklearn.linear_model import LogisticRegression

accuracy = cross_val_score(LogisticRegression(max_iter=1000), X, y).mean()
print(f"classification accuracy {accuracy:.2f}")

# %% unsupervised: never sees y
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score

clusters = KMeans(3, n_init=10, random_state=0).fit_predict(X)
agreement = adjusted_rand_score(y, clusters)
print(f"clusters against species, adjusted Rand {agreement:.2f}")

# %% check
renamed = (clusters + 1) % 3
assert accuracy > 0.9 and agreement > 0.6, "both should find the species"
assert abs(adjusted_rand_score(y, renamed) - agreement) < 1e-12, "numbers are arbitrary"

# Output:
# classification accuracy 0.97
# clusters against species, adjusted Rand 0.73
