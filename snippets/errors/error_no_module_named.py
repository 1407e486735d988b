"""The import fails in an interpreter without the package; this prints the command for it."""

# %% error
try:
    import package_that_is_missing  # noqa: F401
except ModuleNotFoundError as error:
    print("ModuleNotFoundError:", error)

# %% fix: where am I, and what to run
import importlib.util
import sys

PYPI = {
    "cv2": "opencv-python",
    "sklearn": "scikit-learn",
    "PIL": "pillow",
    "bs4": "beautifulsoup4",
}
PYPI |= {"skimage": "scikit-image", "yaml": "pyyaml", "imblearn": "imbalanced-learn"}
PYPI |= {"dateutil": "python-dateutil", "dotenv": "python-dotenv", "umap": "umap-learn"}


def how_to_install(name):
    """The command for the interpreter that runs, or where the module lies already."""
    spec = importlib.util.find_spec(name)
    if spec is not None:
        return f"{name} is here: {spec.origin}"
    return f'"{sys.executable}" -m pip install {PYPI.get(name, name)}'


print(how_to_install("package_that_is_missing"))
print(how_to_install("pandas"))

# %% check
import subprocess

bare = [sys.executable, "-I", "-S", "-c"]  # the same Python without its installed packages
for name in [*PYPI, "pandas", "tensorflow", "seaborn", "lightgbm", "xgboost", "matplotlib"]:
    code = f"try:\n import {name}\nexcept ModuleNotFoundError as e:\n print(e)"
    said = subprocess.run([*bare, code], capture_output=True, text=True).stdout.strip()
    assert said == f"No module named '{name}'", f"{name}: {said}"
assert sys.executable in how_to_install("package_that_is_missing"), "pip of this interpreter"
assert "pip" not in how_to_install("pandas"), "pandas is installed"

# Output:
# ModuleNotFoundError: No module named 'package_that_is_missing'
# "..." -m pip install package_that_is_missing
# pandas is here: .../site-packages/pandas/__init__.py
