"""The tuner gives back the best settings as a dict and the best model with its weights."""

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
    build, objective="val_loss", overwrite=True, directory="tuning", project_name="results"
)
tuner.search(*train, epochs=3, validation_data=val, verbose=0)

# %% settings
best_hp = tuner.get_best_hyperparameters(num_trials=1)[0]
print("best:", best_hp.values)

# %% trained model
import warnings

warnings.filterwarnings("ignore", message="Skipping variable loading for optimizer")
model = tuner.get_best_models(num_models=1)[0]

# %% final model, trained from the start on all data
final = tuner.hypermodel.build(best_hp)
history = final.fit(scaler.transform(X), (y - mean) / std, epochs=3, verbose=0)

# %% check
assert best_hp.values["learning_rate"] == 0.1, "the highest rate should win in three epochs"
score = tuner.oracle.get_best_trials(1)[0].score
loss = model.evaluate(*val, verbose=0)
assert abs(loss - score) < 1e-3, "the model should have the best epoch's weights"
assert history.history["loss"][-1] < history.history["loss"][0], "it should train from scratch"

# Output:
# best: {'learning_rate': 0.1}
