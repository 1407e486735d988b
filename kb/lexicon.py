"""The words of questions: filler, words that name no subject, abbreviations, and words that people use for one another.

Each list is here because questions that nobody had tuned on were answered worse without it.
"""

from __future__ import annotations

from functools import lru_cache

from kb import libraries
from kb.kinds import Kind
from kb.text import stem

KIND_WORDS = {
    "formula": Kind.FORMULA,
    "equation": Kind.FORMULA,
    "derivative": Kind.FORMULA,
    "recipe": Kind.RECIPE,
    "error": Kind.ERROR,
    "concept": Kind.CONCEPT,
}
_FILLER = """
a an the of in on at to for from by with without within into as is are was were be been being do does did doing done
has have had can could should would will may might must i me my mine we our you your he it its this that these those
there here what which who whom when where why how and or but if then than so such not no nor only just very too also
use used using python get getting got make making want need trying try way best better good right proper example
examples code help please explain explanation meaning about work works working one ones some any all each every
other another same different whats hows im dont doesnt cant isnt between vs versus against difference after before
during while up out off over under again further once more most own s t let lets give given per via like properly
correctly actually anymore still already instead whose simultaneously respectively really something anything thing
things possible specific certain
"""
FILLER = frozenset(_FILLER.split())
# Words that say what is done or asked, not about what: rare in entries, yet weak beside those that name the subject.
_WEAK = """
call calling function functions method methods choose choosing pick select decide determine specify define
convert change changing set setting put call calls interpret understand understanding know find finding calculate
calculating calculation compute computing create creating build building run running perform apply applying add
adding handle handling deal dealing give gives see show return returns returning become take takes keep
value values number numbers data dataset machine learning algorithm algorithms model models case cases problem issue
question difference role purpose idea exactly way ways word term result results size large big small high higher
low lower much many new old own custom customized first last single multiple several two three
why reducing reduce increase increasing decrease decreasing followed danger possible general intuitively
advantage advantages disadvantage disadvantages benefit benefits option options phase individual
relationship individually separately separate correct accessing access tutorial
"""
WEAK = frozenset(stem(word) for word in _WEAK.split())
# Words that may stand within a name: `score of a model`.
WITHIN_NAMES = frozenset(["a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and"])
# What people abbreviate within a sentence; an alias of an entry serves the same end where it is the whole query.
ABBREVIATIONS = {
    "nn": "neural network", "lr": "learning rate", "cv": "cross validation", "gbm": "gradient boosting",
    "gbdt": "gradient boosting", "rf": "random forest", "df": "dataframe", "cnn": "convolutional neural network",
    "rnn": "recurrent neural network", "mlp": "multilayer perceptron", "ohe": "one hot encoder",
    "bn": "batch normalization", "acc": "accuracy", "hyperparams": "hyperparameters", "param": "parameter",
    "params": "parameters", "num": "number", "std": "standard deviation", "corr": "correlation", "viz": "plot",
    "col": "column", "cols": "columns", "preds": "predictions", "feats": "features", "val": "validation",
    "ae": "autoencoder", "vae": "variational autoencoder", "knn": "nearest neighbors", "svm": "support vector machine",
    "gs": "grid search", "ts": "time series", "eda": "exploratory data analysis", "sd": "standard deviation",
}  # fmt: skip
# Words that people use for one another: a word stands for the others of its line, at less weight than itself.
SYNONYMS = """
nan nans missing null na none
drop remove delete discard
plot draw chart graph visualize show display
merge join combine
add append insert
save store persist export write dump disk
load read restore
stop interrupt halt
fill impute replace
scale normalize standardize
convert transform cast change
pretrained transfer
unbalanced imbalanced skewed rare
tune optimize hyperparameter hyperparameters
labels classes targets
features columns variables predictors
rows samples observations instances
column variable feature
picture image photo
speed fast slow faster performance
seed reproducible deterministic random
output outputs heads
freeze frozen trainable
memory ram
repeat replicate duplicate
two multiple several
filter select subset
categorical category nominal
continuous numeric numerical
decrease decreasing improve improving
ensemble ensembling blending stacking
pick choose
"""


@lru_cache
def synonyms() -> tuple[tuple[str, ...], ...]:
    """The groups of words that may stand for one another."""
    return tuple(tuple(line.split()) for line in SYNONYMS.strip().splitlines())


@lru_cache
def untold() -> frozenset[str]:
    """Stems that say nothing in a line of an entry: it is compared with a query without them."""
    parts = {"tens", "flow", "num", "py", "sci"}  # what is left of TensorFlow, NumPy and SciPy
    return FILLER | {stem(word) for word in (*FILLER, *libraries.said())} | parts
