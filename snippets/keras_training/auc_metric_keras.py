"""Keras' AUC on a grid of thresholds comes close to scikit-learn's exact value."""

# %% compare
import keras
import numpy as np
from sklearn.metrics import f1_score, precision_score, recall_score, roc_auc_score

rng = np.random.default_rng(0)
y = rng.integers(0, 2, 2000)
p = np.clip(0.5 + 0.2 * (2 * y - 1) + 0.25 * rng.normal(size=2000), 0, 1).astype("float32")

auc = float(keras.metrics.AUC(name="auc")(y, p))
print(f"AUC: Keras {auc:.3f}, scikit-learn {roc_auc_score(y, p):.3f}")

# %% metrics at the threshold 0.5
labels = (p > 0.5).astype(int)
precision, recall = float(keras.metrics.Precision()(y, p)), float(keras.metrics.Recall()(y, p))
f1 = float(keras.metrics.F1Score(threshold=0.5)(y[:, None].astype("float32"), p[:, None])[0])
print(f"precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}")

# %% names
names = [keras.metrics.AUC().name, keras.metrics.AUC().name]

# %% check
assert abs(auc - roc_auc_score(y, p)) < 0.005, "200 thresholds should be close"
assert np.isclose(precision, precision_score(y, labels)), "precision should agree"
assert np.isclose(recall, recall_score(y, labels)), "recall should agree"
assert np.isclose(f1, f1_score(y, labels)), "F1 should agree"
assert len(set(names)) == 2, "automatic names are counted; give name="

# Output:
# AUC: Keras 0.877, scikit-learn 0.877
# precision 0.815, recall 0.775, F1 0.794
