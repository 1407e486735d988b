"""What a person typed, understood: a pure function from text to `Query`. A query is literal text, whatever is in it.

Filler goes, library names become a preference, `kind:formula` style words a filter, "A vs B" two sides, and an error
message or a traceback loses what belongs to one run: numbers, shapes, addresses, paths.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from kb.names import key, stem, terms, words

MAX_WORDS = 40  # of a query; more do not make it clearer, and a pasted megabyte must not make it slow
MAX_CHARACTERS = 4000
LIBRARIES = {
    "sklearn": "sklearn", "scikit": "sklearn", "scikitlearn": "sklearn", "keras": "keras", "tensorflow": "keras",
    "tf": "keras", "pandas": "pandas", "numpy": "numpy", "np": "numpy", "matplotlib": "matplotlib",
    "pyplot": "matplotlib", "plt": "matplotlib", "scipy": "scipy", "seaborn": "seaborn",
}  # fmt: skip
KIND_WORDS = {
    "formula": "formula",
    "equation": "formula",
    "derivative": "formula",
    "recipe": "recipe",
    "error": "error",
    "concept": "concept",
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
_WITHIN_NAMES = frozenset(["a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and"])
# Stems that say nothing in a line of an entry either: it is compared with a query without them.
UNTOLD = FILLER | {stem(word) for word in (*FILLER, *LIBRARIES)} | {"tens", "flow", "num", "py", "sci"}
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
# Patterns are compiled when they are first needed: a lookup by name needs none of them.
_FILTER = r"(?<!\S)(kind|lib|tag):([\w.-]+)(?!\S)"
_VERSUS = (
    r"(?:difference|differences|compare|comparison|choose|choosing)\s+(?:between|of)\s+(.+?)\s+(?:and|or|vs\.?|versus|with)\s+(.+)"
    r"|(.+?)\s+(?:vs\.?|versus|or|against)\s+(.+)"
)
_ERROR_LINE = r"^\s*(?:[\w.]*\.)?(\w*(?:Error|Exception|Warning|Interrupt|NotFound))\b:?\s*(.*)"
# Turns of phrase by which the libraries' messages are told from a person's question.
_MESSAGES = (
    r"Traceback \(most recent",
    r"(?-i:\b[A-Z]\w*(?:Error|Exception|Warning)\b)|\b(?:value|type|key|attribute|index|import|name|runtime)error\b",
    r"has no attribute|No module named|unexpected keyword|not found in axis|out of bounds|contains? nan",
    r"is not (?:callable|defined|subscriptable|supported|iterable|fitted)|not supported between|unsupported operand",
    r"\bis expecting\b|but got\b|cannot be (?:greater|less)|when checking (?:target|input)|outside the valid range",
    r"allocating tensor|disconnected: |No gradients provided|keyword argument|object is not",
    r"(?:cannot|can't|could not|unable to|failed to) (?:import|convert|be|reshape|set|concat|insert|find|cast)",
    r"(?:is|are) incompatible|incompatible with|did not match|is ambiguous|truth value|is multiclass but",
    r"must have|must be (?:a|an|of|in|passed|the|at|one|equal|set)\b",
    r"(?:expected|found|got) .*(?:expected|found|got|instead)",
    r"trying to be set on a copy|but was passed an?|which is too few",
    r"invalid (?:value|parameter|literal|index|shape|argument)",
    r"unknown (?:layer|label|metric|loss|optimizer|categor)",
    r"(?:inconsistent|mismatch).*(?:shape|sample|length|dimension)",
)
# One of these is in whatever one of the patterns matches.
_SIGNS = (
    "traceback", "error", "exception", "warning", "no ", "keyword", "out of bounds", "contain", "not", "unable",
    "can't", "fail", "incompatible", "match", "ambiguous", "truth", "but ", "must", "expect", "found", "got",
    "set on a copy", "too few", "invalid", "unknown", "inconsistent", "unsupported", "outside", "allocating",
    "disconnected", "checking",
)  # fmt: skip
_OF_ONE_RUN = (
    r"0x[0-9a-fA-F]+|(?:[A-Za-z]:)?[\w.~-]*[/\\][\w./\\-]+|\bline \d+|\([\d,\s.None?]*\)|\[[\d,\s.]*\]"
    r"|(?<![A-Za-z\d])[-+]?\d[\d.,e+-]*(?![A-Za-z\d])|_\d+\b"
)


_CODE = r"[\w.]*(?:[a-z][A-Z]|\w[._]\w|[A-Z]{2,}[a-z])[\w.]*"  # CamelCase, snake_case or dotted
_UNTELLING = r"\b(?:ValueError|TypeError|AttributeError|RuntimeError|UserWarning|FutureWarning|Exception)\b:?"
# What a message says is not there: an attribute of an owner, a name of a module, a module, an argument of a function.
_GONE = (
    r"(?:'(?P<object>\w+)' object|(?:module|type object) '(?P<module>[\w.]+)') has no attribute "
    r"['\"`](?P<attribute>\w+)"
    r"|cannot import name ['\"`](?P<imported>\w+)['\"`](?: from ['\"`]?(?P<package>[\w.]+))?"
    r"|No module named ['\"`](?P<absent>[\w.]+)"
    r"|(?:(?P<function>[\w.]+)\(\) got an )?unexpected keyword argument ['\"`](?P<argument>\w+)"
    r"|['\"`](?P<old>\w+)['\"`] (?:is|was|has been|are) (?:now )?(?:deprecated|removed|renamed)"
)
# The estimator or layer that an error message happens to name.
_CLASS = r"\b(?:[A-Z]+[a-z]+[A-Za-z]*[A-Z]|[A-Z]{2,}[a-z])[A-Za-z]*\b"


class Query(NamedTuple):
    """A query, understood. (A named tuple: a frozen dataclass of as many fields takes a millisecond to make.)"""

    text: str
    words: tuple[str, ...] = ()  # without filler, library names and filters, in order
    spoken: tuple[str, ...] = ()  # the words with those of libraries: `Keras Tuner` is a name
    stems: tuple[str, ...] = ()  # distinct, of the words
    extra: tuple[tuple[str, str], ...] = ()  # (stem of a synonym or of what is abbreviated, the stem it stands for)
    whole: tuple[str, ...] = ()  # keys under which the whole query may be a name
    prefers: frozenset[str] = frozenset()  # libraries named in passing
    kinds: frozenset[str] = frozenset()  # filters
    libraries: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    hints: frozenset[str] = frozenset()  # kinds named in passing
    sides: tuple[tuple[str, ...], ...] = ()  # the words of A and of B in "A vs B"
    weak: frozenset[str] = frozenset()  # stems that count less: they name no subject, or a class in an error message
    is_error: bool = False
    gone: tuple[str, ...] = ()  # keys of what a message says is not there, with its owner first
    code: frozenset[str] = frozenset()  # keys of the names within a sentence that are written as code
    is_code: bool = False  # one name, written as code: CamelCase, snake_case or dotted


def parse(text: str, *, is_error: bool | None = None) -> Query:
    """Understand a query; `is_error` says that it is an error message, None to tell from the text."""
    filters: dict[str, set[str]] = {"kind": set(), "lib": set(), "tag": set()}

    def take(match: re.Match) -> str:
        filters[match[1].lower()].add(match[2].lower())
        return " "

    if len(text) > MAX_CHARACTERS:
        text = text[: MAX_CHARACTERS // 4] + "\n" + text[-MAX_CHARACTERS * 3 // 4 :]
    plain = re.sub(_FILTER, take, text, flags=re.IGNORECASE) if ":" in text else text
    looks_wrong = _looks_like_error(plain) if is_error is None else is_error
    message = error_message(plain) if looks_wrong else plain
    spoken, said_as_code = _words(message)
    asks_meaning = "mean" in spoken and re.search(r"\bwhat\b.*\bdo(es)?\b.*\bmean\b", plain, re.IGNORECASE)
    is_filler = FILLER | {"mean"} if asks_meaning else FILLER
    named = {LIBRARIES[word] for word in spoken if word in LIBRARIES}
    no_library = [word for word in spoken if word not in LIBRARIES]
    content = [w for w in no_library if w not in is_filler or w in said_as_code] or no_library or spoken
    content = content[:MAX_WORDS]
    stems = dict.fromkeys(t for word in content for t in terms(word))
    names = re.findall(_CLASS, message) if looks_wrong and len(content) > 2 else []
    extra = _synonyms(content, stems)
    sides: tuple[tuple[str, ...], ...] = ()
    has_sides = not looks_wrong and not {"vs", "or", "versus", "against", "and", "with"}.isdisjoint(spoken)
    if has_sides and (match := re.search(_VERSUS, plain, re.IGNORECASE)):
        sayings = [_words(side)[0] for side in match.groups() if side]
        both = [tuple(w for w in saying if w not in FILLER and w not in LIBRARIES) for saying in sayings]
        sides = tuple(both) if all(both) and sum(map(len, both)) <= 10 else ()
    call = "" if looks_wrong else re.sub(r"(?<=\w)\(.*", "", plain)
    whole = dict.fromkeys(k for k in (key(plain), key(call), _name(content, no_library), "".join(spoken)) if k)
    return Query(
        text=plain.strip(),
        words=tuple(content),
        spoken=tuple(word for word in spoken if word in content or word in LIBRARIES)[:MAX_WORDS] if named else (),
        stems=tuple(stems),
        extra=tuple(extra.items()),
        whole=tuple(k for k in whole if len(k) <= 100),
        prefers=frozenset(named),
        kinds=frozenset(filters["kind"]),
        libraries=frozenset(LIBRARIES.get(name, name) for name in filters["lib"]),
        tags=frozenset(filters["tag"]),
        hints=frozenset(KIND_WORDS[word] for word in spoken if word in KIND_WORDS),
        sides=sides,
        weak=(WEAK | set(terms(" ".join(names)))) & stems.keys(),
        is_error=looks_wrong,
        gone=_gone(plain) if any(quote in plain for quote in "'\"`") else (),
        code=frozenset() if looks_wrong else frozenset(map(key, re.findall(_CODE, plain))),
        is_code=bool(re.fullmatch(rf"\s*{_CODE}\(?\)?\s*", plain)),
    )


def _gone(text: str) -> tuple[str, ...]:
    """Keys under which the index may know what a message says is not there."""
    match = re.search(_GONE, text)
    if match is None:
        return ()
    found = match.groupdict("")
    owner = (found["object"] or found["module"] or found["package"]).rpartition(".")[2]
    if found["attribute"]:
        return (key(owner + found["attribute"]),)
    if found["argument"]:
        called = [part for part in found["function"].split(".") if part != "__init__"]
        owners = [key(called[-1] + found["argument"])] if called else []
        return (*owners, f"{key(found['argument'])}=")
    name = key(found["imported"] or found["absent"] or found["old"])
    return (key(owner) + name, name, f"{name}=") if owner else (name, f"{name}=")


def _name(content: list[str], spoken: list[str]) -> str:
    """The words as one name, where nothing but articles and prepositions stood between them: `output of each layer`
    does not name the output layer.
    """
    first = spoken.index(content[0]) if content and content[0] in spoken else 0
    said = [word for word in spoken[first:] if word not in _WITHIN_NAMES or word in content]
    return "".join(content) if said[: len(content)] == content else ""


def _synonyms(content: list[str], stems: Iterable[str]) -> dict[str, str]:
    """Stems that may stand for those of the words, each with the one that it stands for."""
    known = set(stems)
    extra: dict[str, str] = {}
    groups = [line.split() for line in SYNONYMS.strip().splitlines()]
    for word in content:
        others = [ABBREVIATIONS.get(word, "")] + [other for group in groups if word in group for other in group]
        for other in terms(" ".join(others)):
            if other not in known:
                extra.setdefault(other, stem(word))
    return extra


def _looks_like_error(text: str) -> bool:
    """Whether a text of several words, or with the name of an exception, reads like a library's message."""
    is_name = " " not in text.strip() and "Error" not in text and "Warning" not in text
    lower = text.casefold()
    if is_name or not any(sign in lower for sign in _SIGNS):
        return False  # without compiling the patterns
    return re.search("|".join(_MESSAGES), text, re.IGNORECASE) is not None


def error_message(text: str) -> str:
    """The message in a pasted traceback, without what belongs to one run."""
    lines = [line for line in text.strip().splitlines() if line.strip()]
    found = [(i, match) for i, line in enumerate(lines) if (match := re.match(_ERROR_LINE, line))]
    if len(lines) > 1 and found:
        i, match = found[-1]
        rest = [line for line in lines[i + 1 : i + 4] if not line.startswith((" File", "Traceback"))]
        text = " ".join([match[1], match[2], *rest])
    told = re.sub(_OF_ONE_RUN, " ", text)
    named = re.sub(_UNTELLING, " ", told)
    return named if len(named.split()) > 2 else told


def _words(text: str) -> tuple[list[str], set[str]]:
    """Words as typed, in order; and those of names written as code (`np.where`, `is_train`), which are never filler."""
    found: list[str] = []
    code: set[str] = set()
    for chunk in text.split()[: MAX_WORDS * 6]:
        for name in re.split(r"[^\w.'-]+", chunk):
            plain = name.replace("'s", "").replace("n't", "nt").replace("'", " ")
            parts = words(plain)
            if key(plain) in LIBRARIES or ("-" in plain and any(part in LIBRARIES or part in FILLER for part in parts)):
                parts = [key(plain)]  # TensorFlow is one word, and TF-IDF and t-test are not about their halves
            found += parts
            if re.search(r"\w[._]\w", name):
                code.update(parts)
    return found, code


def phrases(spoken: tuple[str, ...], longest: int = 5) -> dict[str, tuple[str, ...]]:
    """Key of every run of words in a query -> the stems of its words: the names that may stand within it."""
    found: dict[str, tuple[str, ...]] = {}
    for i in range(len(spoken)):
        for j in range(i + 1, min(len(spoken), i + longest) + 1):
            found.setdefault("".join(spoken[i:j]), tuple(stem(word) for word in spoken[i:j]))
    return found
