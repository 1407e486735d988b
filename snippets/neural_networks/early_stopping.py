"""Validation loss falls, then rises: stop after the patience and keep the best weights."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X_train, X_val = rng.normal(size=(50, 40)), rng.normal(size=(200, 40))
true_weights = rng.normal(size=40) * 0.3
y_train = X_train @ true_weights + rng.normal(scale=2, size=50)
y_val = X_val @ true_weights + rng.normal(scale=2, size=200)

# %% train with patience
patience, max_epochs = 10, 2000
weights, best_loss, best_epoch, stopped = np.zeros(40), np.inf, 0, None
for epoch in range(1, max_epochs + 1):
    weights -= 0.02 * 2 / 50 * X_train.T @ (X_train @ weights - y_train)
    val_loss = np.mean((X_val @ weights - y_val) ** 2)
    if stopped is None:
        if val_loss < best_loss:
            best_loss, best_epoch, best_weights = val_loss, epoch, weights.copy()
        elif epoch - best_epoch >= patience:
            stopped = epoch
print(f"best epoch {best_epoch}, stopped at {stopped}")
print(f"validation loss: best {best_loss:.2f}, after {max_epochs} epochs {val_loss:.2f}")

restored = np.mean((X_val @ best_weights - y_val) ** 2)

# %% check
assert stopped == best_epoch + patience, "it stops patience epochs after the best one"
assert val_loss > best_loss, "training to the end should overfit"
assert np.isclose(restored, best_loss), "the copy holds the best weights"

# Output:
# best epoch 37, stopped at 47
# validation loss: best 6.50, after 2000 epochs 33.27
