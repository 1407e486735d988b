"""The samplers are one parameter of the search; passthrough is among the candidates."""

# %% data
from sklearn.datasets import make_classification

X, y = make_classification(1500, 8, n_informative=5, weights=[0.9], random_state=0)

# %% compare
import pandas as pd
from imblearn.combine import SMOTEENN, SMOTETomek
from imblearn.over_sampling import ADASYN, SMOTE, BorderlineSMOTE
from imblearn.pipeline import Pipeline
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.preprocessing import StandardScaler

kinds = (SMOTE, BorderlineSMOTE, ADASYN, SMOTETomek, SMOTEENN)
samplers = ["passthrough"] + [kind(random_state=0) for kind in kinds]
steps = [("scale", StandardScaler()), ("sample", SMOTE()), ("model", LogisticRegression())]
search = GridSearchCV(
    Pipeline(steps), {"sample": samplers}, scoring=["average_precision", "f1"], refit=False, cv=5
).fit(X, y)
table = pd.DataFrame(search.cv_results_)[["mean_test_average_precision", "mean_test_f1"]]
table.index = [str(sampler).split("(")[0] for sampler in samplers]
print("samplers:", list(table.index))

# %% check
from imblearn.under_sampling import NearMiss, TomekLinks


def counts(sampler):
    return pd.Series(sampler.fit_resample(X, y)[1]).value_counts()


ranking = table["mean_test_average_precision"]
assert ranking["passthrough"] > ranking.max() - 0.03, "the ranking should hardly gain"
before = pd.Series(y).value_counts()
assert counts(TomekLinks())[0] > 0.9 * before[0], "Tomek links remove a few rows"
assert counts(TomekLinks())[1] == before[1], "of the frequent class only"
assert counts(NearMiss()).nunique() == 1 == counts(SMOTE()).nunique(), "balanced"
assert counts(SMOTEENN(random_state=0)).sum() < counts(SMOTETomek(random_state=0)).sum(), "more"
assert counts(ADASYN(random_state=0)).nunique() == 2, "ADASYN does not hit the ratio exactly"

# Output:
# samplers: ['passthrough', 'SMOTE', 'BorderlineSMOTE', 'ADASYN', 'SMOTETomek', 'SMOTEENN']
