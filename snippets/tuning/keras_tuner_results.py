"""The tuner gives back the best settings as a dict and the best model with its weights."""

# %% search
import warnings

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
    build, objective="val_loss", overwrite=True, directory="tuning", project_name="results"
)
tuner.search(X[:150], y[:150], epochs=3, validation_data=(X[150:], y[150:]), verbose=0)

# %% settings
best_hp = tuner.get_best_hyperparameters(num_trials=1)[0]
print("best:", best_hp.values)

# %% trained model
warnings.filterwarnings("ignore", message="Skipping variable loading for optimizer")
model = tuner.get_best_models(num_models=1)[0]
best_score = tuner.oracle.get_best_trials(1)[0].score
loss = model.evaluate(X[150:], y[150:], verbose=0)
print("its score again:", round(loss, 3) == round(best_score, 3))

# %% final model on all data
final = tuner.hypermodel.build(best_hp)
history = final.fit(X, y, epochs=3, verbose=0)

# %% check
assert best_hp.values["learning_rate"] == 0.1, "the highest rate should win in three epochs"
assert abs(loss - best_score) < 1e-3, "the model should have the best epoch's weights"
assert history.history["loss"][-1] < history.history["loss"][0], "it should train from scratch"

# Output:
# best: {'learning_rate': 0.1}
# its score again: True
