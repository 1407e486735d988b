"""R2Score agrees with scikit-learn over all batches; the string is r2_score, not r2."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.metrics import r2_score
from sklearn.preprocessing import scale

X, y = load_diabetes(return_X_y=True, as_frame=True)
y = scale(y)

# %% train with the metric
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((10,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(0.3), loss="mse", metrics=["r2_score"])
model.fit(X, y, epochs=15, verbose=0)
r2 = model.evaluate(X, y, verbose=0, return_dict=True)["r2_score"]
expected = r2_score(y, model.predict(X, verbose=0).ravel())
print("agrees with scikit-learn:", round(r2, 3) == round(expected, 3), "- above 0.4:", r2 > 0.4)

# %% the wrong name
model.compile(optimizer="adam", loss="mse", metrics=["r2"])
try:
    model.fit(X, y, verbose=0)
except ValueError as error:
    print("ValueError:", error)

# %% 2-D only
metric = keras.metrics.R2Score()
try:
    metric.update_state(y, y)
except ValueError as error:
    print("ValueError:", str(error).split(". Received")[0])
metric.update_state(y[:, None], 0 * y[:, None])

# %% check
assert abs(r2 - expected) < 1e-3, "Keras and scikit-learn should agree"
assert abs(float(metric.result())) < 1e-6, "predicting the mean gives 0"

# Output:
# agrees with scikit-learn: True - above 0.4: True
# ValueError: Could not interpret metric identifier: r2
# ValueError: R2Score expects 2D inputs with shape (batch_size, output_dim)
