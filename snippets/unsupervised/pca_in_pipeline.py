"""PCA belongs in the pipeline; on the digits it helps naive Bayes, not a forest."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% with and without
from sklearn.decomposition import PCA
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

models = {"naive Bayes": GaussianNB(), "forest": RandomForestClassifier(30, random_state=0)}
gain = {}
print("accuracy      plain   PCA")
for name, model in models.items():
    plain = cross_val_score(make_pipeline(StandardScaler(), model), X_train, y_train, cv=3).mean()
    pipeline = make_pipeline(StandardScaler(), PCA(0.9), model)
    reduced = cross_val_score(pipeline, X_train, y_train, cv=3).mean()
    gain[name] = reduced - plain
    print(f"{name:12} {plain:6.2f} {reduced:5.2f}")

# %% fit once, score on raw test rows
pipeline = make_pipeline(StandardScaler(), PCA(0.9), GaussianNB())
pipeline.fit(X_train, y_train)
print(f"test accuracy {pipeline.score(X_test, y_test):.2f}")
print("features of the model:", list(pipeline[:-1].get_feature_names_out()[:3]), "...")

# %% components beside the columns
from sklearn.pipeline import make_union

both = make_pipeline(StandardScaler(), make_union(PCA(5), "passthrough")).fit(X_train)
print("columns with 5 components added:", both.transform(X_test).shape[1])

# %% check
import numpy as np
from sklearn.base import clone

right = both.transform(X_test)[:, :5]
wrong = clone(both).fit_transform(X_test)[:, :5]
assert gain["naive Bayes"] > 0.05, "uncorrelated columns should suit Bayes"
assert gain["forest"] < 0, "a forest should have no use for PCA"
assert not np.allclose(np.abs(right), np.abs(wrong), atol=0.1), "a refit is another projection"
assert both.transform(X_test).shape[1] == 64 + 5, "5 components and 64 columns should come out"

# Output:
# accuracy      plain   PCA
# naive Bayes    0.77  0.90
# forest         0.96  0.94
# test accuracy 0.88
# features of the model: ['pca0', 'pca1', 'pca2'] ...
# columns with 5 components added: 69
