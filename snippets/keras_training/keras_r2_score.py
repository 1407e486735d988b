"""R2Score agrees with scikit-learn over all batches; the string is r2_score, not r2."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% train with the metric
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(30.0), loss="mse", metrics=["r2_score"])
model.fit(X, y, epochs=15, verbose=0)
r2 = model.evaluate(X, y, verbose=0, return_dict=True)["r2_score"]
print("above 0.4:", r2 > 0.4)

# %% check
import numpy as np
from sklearn.metrics import r2_score

expected = r2_score(y, model.predict(X, verbose=0).ravel())
assert abs(r2 - expected) < 1e-3 and r2 > 0.4, "Keras and scikit-learn should agree"
model.compile(optimizer="adam", loss="mse", metrics=["r2"])
try:
    model.fit(X, y, verbose=0)
except ValueError as error:
    assert "Could not interpret metric identifier: r2" in str(error), str(error)
else:
    raise AssertionError("the string r2 should be unknown")
metric, t = keras.metrics.R2Score(), y.to_numpy()
try:
    metric.update_state(t, t)
except ValueError as error:
    assert "R2Score expects 2D inputs" in str(error), str(error)
else:
    raise AssertionError("1-D arrays should be refused")
metric.update_state(t[:, None], np.full((len(t), 1), t.mean()))
assert abs(float(metric.result())) < 1e-4, "predicting the mean should give 0"
metric.reset_state()
metric.update_state(t[:, None], -t[:, None])
assert float(metric.result()) < 0, "worse than the mean should be below 0"

# Output:
# above 0.4: True
