"""The libraries that kb knows, a row each: to teach it a new one is to add a row here, its entries and its packs.

Whoever needs such a fact asks one of the functions below, so that no second list can disagree with this one.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple


class Library(NamedTuple):
    """What is known of one library."""

    module: str  # as it is imported: `sklearn`
    distribution: str  # as it is installed: `scikit-learn`
    said: tuple[str, ...] = ()  # what people call it besides: keys as `kb.text.key` makes them
    alias: str = ""  # the name that everybody imports it by: `np`
    extra: str = ""  # the extra of kb that brings it, where one does: `ml`
    in_environments: bool = False  # whether each named environment holds it, pinned or at the newest that fits
    has_packs: bool = False  # whether the signatures of its versions are collected
    is_subject: bool = False  # whether a snippet that imports it is about it; numpy is imported by most
    backend_of: str = ""  # the module that needs it to run, without importing it by name
    documentation: str = ""  # address of the page of a name, dotted: {name}
    smaller: str = ""  # a distribution of the same module that is smaller to install, where kb installs it itself
    holds_data: bool = False  # whether the others work on what it holds: "train test split pandas" asks scikit-learn


_SKLEARN = "https://scikit-learn.org/stable/modules/generated/{name}.html"
_PANDAS = "https://pandas.pydata.org/docs/reference/api/{name}.html"
_NUMPY = "https://numpy.org/doc/stable/reference/generated/{name}.html"
_SCIPY = "https://docs.scipy.org/doc/scipy/reference/generated/{name}.html"
_LIGHTGBM = "https://lightgbm.readthedocs.io/en/stable/pythonapi/{name}.html"
_XGBOOST = "https://xgboost.readthedocs.io/en/stable/python/python_api.html#{name}"
_IMBLEARN = "https://imbalanced-learn.org/stable/references/generated/{name}.html"
_SHAP = "https://shap.readthedocs.io/en/latest/generated/{name}.html"

LIBRARIES = (
    Library("sklearn", "scikit-learn", ("scikit", "scikitlearn"), "", "ml", True, True, True, "", _SKLEARN),
    Library("keras", "keras", (), "", "ml", True, True, True),
    Library("tensorflow", "tensorflow", (), "tf", "ml", True, backend_of="keras"),
    Library("pandas", "pandas", (), "pd", "ml", True, True, True, "", _PANDAS, holds_data=True),
    Library("numpy", "numpy", (), "np", "ml", True, True, documentation=_NUMPY, holds_data=True),
    Library("matplotlib", "matplotlib", ("pyplot",), "plt", "ml", True, True),
    Library("scipy", "scipy", (), "", "ml", True, True, documentation=_SCIPY),
    Library("pyarrow", "pyarrow", (), "", "ml", True),
    Library("joblib", "joblib", (), "", "ml"),
    Library("lightgbm", "lightgbm", ("lgbm",), "lgb", "boost", False, True, True, "", _LIGHTGBM),
    Library("xgboost", "xgboost", (), "xgb", "boost", False, True, True, "", _XGBOOST, "xgboost-cpu"),
    Library("catboost", "catboost", (), "", "catboost", False, True, True),
    Library("optuna", "optuna", (), "", "optuna", False, True, True),
    Library("optuna_integration", "optuna-integration", (), "", "optuna"),
    Library("imblearn", "imbalanced-learn", ("imbalanced",), "", "imbalanced", False, True, True, "", _IMBLEARN),
    Library("statsmodels", "statsmodels", ("sm", "smf"), "", "stats", False, True, True),
    Library("shap", "shap", (), "", "shap", False, True, True, "", _SHAP),
    Library("PIL", "pillow", ("pil",), "", "ml"),
    Library("seaborn", "seaborn", (), "sns", "more"),
    Library("skimage", "scikit-image", ("scikitimage",), "", "more"),
    Library("pywt", "PyWavelets", ("pywavelets",), "", "more"),
    Library("keras_tuner", "keras-tuner", ("kerastuner",), "kt", "more"),
    Library("bayes_opt", "bayesian-optimization", (), "", "more"),
    Library("IPython", "ipython", (), "", "more"),
    Library("yaml", "pyyaml"),
    Library("cv2", "opencv-python", ("opencv",)),
)


@lru_cache
def _by_module(rows: tuple[Library, ...]) -> dict[str, Library]:
    return {row.module: row for row in rows}


@lru_cache
def _by_word(rows: tuple[Library, ...]) -> dict[str, str]:
    """What people say in a query -> the module that they mean: of a backend, the library that it serves."""
    found: dict[str, str] = {}
    for row in rows:
        if row.is_subject or row.alias or row.in_environments:
            names = (row.module.casefold(), row.distribution.casefold().replace("-", ""), row.alias, *row.said)
            found |= dict.fromkeys(filter(None, names), row.backend_of or row.module)
    return found


def library(module: str) -> Library | None:
    """The row of a top-level module; None for one that kb does not know."""
    return _by_module(LIBRARIES).get(module)


def said() -> dict[str, str]:
    """Key of what people call a library -> its module: `scikitlearn` -> `sklearn`, `tf` -> `keras`."""
    return _by_word(LIBRARIES)


def modules_meant(name: str) -> frozenset[str]:
    """The modules that a name in a filter stands for, with the backends of a library and the library of a backend.

    >>> sorted(modules_meant("scikit-learn")), sorted(modules_meant("TensorFlow"))
    (['sklearn'], ['keras', 'tensorflow'])
    """
    lower = name.casefold()
    plain = lower.replace("-", "").replace("_", "")
    exact = next((r.module for r in LIBRARIES if lower in (r.module.casefold(), r.distribution.casefold())), "")
    module = said().get(plain, exact or lower)
    return frozenset([module, *(row.module for row in LIBRARIES if row.backend_of == module)])


def names() -> tuple[str, ...]:
    """The distributions by which a filter may name a library."""
    return tuple(sorted(row.distribution for row in LIBRARIES if row.is_subject or row.in_environments))


def distribution(module: str) -> str:
    """The package to install for a top-level module: `sklearn` -> `scikit-learn`."""
    row = library(module)
    return row.distribution if row else module


def import_name(short: str) -> str:
    """The module that everybody imports by that name: `np` -> `numpy`; the name itself where there is none."""
    return next((row.module for row in LIBRARIES if row.alias == short), short)


def with_backends(modules: tuple[str, ...], backend: str) -> tuple[str, ...]:
    """These modules, with those that they need to run and do not name; `backend` is the one in use."""
    needed = [row.module for row in LIBRARIES if row.backend_of in modules and row.module == backend]
    return tuple(dict.fromkeys((*modules, *needed)))


def packed() -> dict[str, str]:
    """Distribution -> module of the libraries whose signatures are collected."""
    return {row.distribution: row.module for row in LIBRARIES if row.has_packs}


def subjects() -> tuple[str, ...]:
    """Modules that a snippet is about when it imports them."""
    return tuple(row.module for row in LIBRARIES if row.is_subject)


@lru_cache(maxsize=1)  # a query asks for each entry that it names
def holders() -> frozenset[str]:
    """Modules that hold the data of the others: who names one in a query may ask for what another does with it."""
    return frozenset(row.module for row in LIBRARIES if row.holds_data)


def of_extra(extra: str) -> frozenset[str]:
    """Modules that an extra of kb brings."""
    return frozenset(row.module for row in LIBRARIES if row.extra == extra)


def compared() -> tuple[str, ...]:
    """Modules whose public names an entry's are compared with, where they are installed."""
    return tuple(row.module for row in LIBRARIES if row.in_environments or row.is_subject)


def module(package: str) -> str:
    """The module that a package brings: `scikit-learn` -> `sklearn`; the name as a module's where it is unknown."""
    lower = package.casefold()
    known = (row.module for row in LIBRARIES if lower in (row.distribution.casefold(), row.smaller))
    return next(known, lower.replace("-", "_"))


def to_install(package: str) -> str:
    """What kb itself installs for a package: the smaller distribution of the same module, where there is one."""
    return next((row.smaller for row in LIBRARIES if row.smaller and row.distribution == package), package)


def in_environments() -> dict[str, str]:
    """Distribution -> module of what each named environment holds."""
    return {row.distribution: row.module for row in LIBRARIES if row.in_environments}


def documentation(dotted: str) -> str:
    """Address of the official page of a public name; empty where there is no reliable pattern.

    scikit-learn describes the methods of a class on the page of the class.
    """
    parts = dotted.split(".")
    row = library(parts[0])
    if row is None:
        return ""
    if row.module == "sklearn":
        classes = [i for i, part in enumerate(parts) if part[:1].isupper()]
        parts = parts[: classes[0] + 1] if classes else parts
    return row.documentation.format(name=".".join(parts))
