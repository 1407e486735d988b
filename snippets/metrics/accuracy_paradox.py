"""With 2 % positives a useless model has 98 % accuracy; balanced accuracy and AP expose it."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(5000, weights=[0.98], flip_y=0, class_sep=1.5, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% compare
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, balanced_accuracy_score

scores = {}
print("model     accuracy  balanced  average precision")
for model in [DummyClassifier(strategy="most_frequent"), LogisticRegression()]:
    name = type(model).__name__[:5]
    model.fit(X_train, y_train)
    accuracy = model.score(X_test, y_test)
    balanced = balanced_accuracy_score(y_test, model.predict(X_test))
    ap = average_precision_score(y_test, model.predict_proba(X_test)[:, 1])
    scores[name] = accuracy, balanced, ap
    print(f"{name:9} {accuracy:8.3f} {balanced:9.3f} {ap:18.3f}")

dummy, logistic = scores["Dummy"], scores["Logis"]

# %% check
assert dummy[0] > 0.97 and dummy[1] == 0.5, "the dummy has high accuracy and learned nothing"
assert logistic[2] > 5 * dummy[2], "average precision should tell them apart"

# Output:
# model     accuracy  balanced  average precision
# Dummy        0.980     0.500              0.020
# Logis        0.999     0.980              0.992
