"""The oracle holds the trials; get_best_trials is its method, not the tuner's."""

# %% search
import keras
import keras_tuner as kt
from sklearn.datasets import make_regression

X, y = make_regression(200, 5, random_state=0)
y = y / y.std()


def build(hp):
    """A linear model with a tuned learning rate."""
    model = keras.Sequential([keras.Input((5,)), keras.layers.Dense(1)])
    rate = hp.Choice("learning_rate", [1e-4, 1e-2, 1e-1])
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="mse")
    return model


keras.utils.set_random_seed(0)
tuner = kt.GridSearch(
    build, objective="val_loss", overwrite=True, directory="tuning", project_name="oracle"
)
tuner.search(X[:150], y[:150], epochs=2, validation_data=(X[150:], y[150:]), verbose=0)

# %% best trial
trials = tuner.oracle.get_best_trials(3)
trials[0].summary()

# %% all trials as a table
import pandas as pd

table = pd.DataFrame([t.hyperparameters.values | {"score": t.score} for t in trials])
print(table.shape, "best rate:", table.loc[0, "learning_rate"])

# %% check
assert trials[0].score == min(trial.score for trial in trials), "lowest loss first"
assert not hasattr(tuner, "get_best_trials"), "the method belongs to the oracle"
assert table["score"].is_monotonic_increasing, "the table should be sorted"
assert table.loc[0, "learning_rate"] == 0.1, "the highest rate should win in two epochs"

# Output:
# Trial 0002 summary
# Hyperparameters:
# learning_rate: 0.1
# Score: 0.02660878375172615
# (3, 2) best rate: 0.1
