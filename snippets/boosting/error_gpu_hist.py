"""gpu_hist is refused; device says where to train, and falls back to the CPU with a warning."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% error
import xgboost as xgb

try:
    xgb.XGBClassifier(n_estimators=10, tree_method="gpu_hist").fit(X, y)
except xgb.core.XGBoostError as error:
    print("XGBoostError:", str(error).split(",")[0])

# %% fix
device = "cuda" if xgb.build_info()["USE_CUDA"] else "cpu"
if device == "cuda":
    import shutil

    device = "cuda" if shutil.which("nvidia-smi") else "cpu"  # a GPU build, but is there a GPU?
model = xgb.XGBClassifier(n_estimators=10, tree_method="hist", device=device).fit(X, y)

# %% check
import warnings

assert model.score(X, y) > 0.95, "it should train on what is there"
try:
    xgb.XGBClassifier(n_estimators=1, gpu_id=0).fit(X, y)
    message = ""
except xgb.core.XGBoostError as error:
    message = str(error)
assert "`gpu_id` has been removed" in message, "gpu_id should be an error"
if device == "cpu":
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        xgb.XGBClassifier(n_estimators=1, device="cuda").fit(X, y)
    assert "Device is changed from GPU to CPU" in str(caught[0].message), "it should fall back"

# Output:
# XGBoostError: Invalid Input: 'gpu_hist'
