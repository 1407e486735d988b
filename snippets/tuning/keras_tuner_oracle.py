"""The oracle holds the trials; get_best_trials is its method, not the tuner's."""

# %% data
from sklearn.datasets import make_regression
from sklearn.model_selection import train_test_split

X, y = make_regression(200, 5, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X, y, random_state=0)

# %% search
import keras
import keras_tuner as kt
from sklearn.preprocessing import StandardScaler

scaler, mean, std = StandardScaler().fit(X_train), y_train.mean(), y_train.std()
train = scaler.transform(X_train), (y_train - mean) / std
val = scaler.transform(X_val), (y_val - mean) / std


def build(hp):
    """A linear model with a tuned learning rate."""
    model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
    rate = hp.Choice("learning_rate", [1e-4, 1e-2, 1e-1])
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="mse")
    return model


keras.utils.set_random_seed(0)
tuner = kt.GridSearch(
    build, objective="val_loss", overwrite=True, directory="tuning", project_name="oracle"
)
tuner.search(*train, epochs=2, validation_data=val, verbose=0)

# %% best trials
trials = tuner.oracle.get_best_trials(3)
trials[0].summary()

# %% all trials as a table
import pandas as pd

rows = [{**t.hyperparameters.values, "score": t.score, "id": t.trial_id} for t in trials]
table = pd.DataFrame(rows)
print(table.shape, "best rate:", table.loc[0, "learning_rate"])

# %% check
assert trials[0].score == min(trial.score for trial in trials), "lowest loss first"
assert not hasattr(tuner, "get_best_trials"), "the method should belong to the oracle"
assert table["score"].is_monotonic_increasing, "the table should be sorted"
assert table.loc[0, "learning_rate"] == 0.1, "the highest rate should win in two epochs"

# Output:
# Trial 0002 summary
# Hyperparameters:
# learning_rate: 0.1
# Score: ...
# (3, 3) best rate: 0.1
