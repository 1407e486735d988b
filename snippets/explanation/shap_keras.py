"""Contributions of a Keras network sum to its output, less the mean over the background."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% model
import keras
from sklearn.preprocessing import StandardScaler

keras.utils.set_random_seed(0)
Z = StandardScaler().fit_transform(X).astype("float32")
model = keras.Sequential(
    [
        keras.Input(Z.shape[1:]),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(Z, y, epochs=5, verbose=0)

# %% explain
import warnings

import numpy as np
import pandas as pd
import shap

background = Z[np.random.default_rng(0).choice(len(Z), 100, replace=False)]
explainer = shap.GradientExplainer(model, background)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # Keras 3: structure of the inputs
    values = explainer.shap_values(Z[:20], nsamples=500, rseed=0)
values = np.asarray(values)[:, :, 0]  # (rows, columns, outputs): of the first output
table = pd.DataFrame(values, X.index[:20], X.columns)
print(table.shape)  # table.abs().mean() is the importance

# %% check
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    deep = shap.DeepExplainer(model, background).shap_values(Z[:20])
proba = model.predict(Z[:20], verbose=0)[:, 0]
base = model.predict(background, verbose=0).mean()
assert deep.shape == (20, X.shape[1], 1), "an axis for the outputs, last"
assert np.allclose(deep[:, :, 0].sum(axis=1) + base, proba, atol=0.01), "Deep: exact sums"
assert abs(values.sum(axis=1) + base - proba).max() < 0.1, "Gradient: nearly"
assert np.corrcoef(values.ravel(), deep[:, :, 0].ravel())[0, 1] > 0.9, "both should agree"

# Output:
# (20, 30)
