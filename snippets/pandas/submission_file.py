"""A submission is compared with the sample before it is written without the index."""

# %% data
import pandas as pd
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
sample = pd.DataFrame({"id": X_test.index, "target": 0.5})  # pd.read_csv("sample_submission.csv")

# %% predict
from sklearn.ensemble import RandomForestClassifier

model = RandomForestClassifier(random_state=0).fit(X_train, y_train)
id_name, target_name = sample.columns
probability = model.predict_proba(X_test)[:, 1]  # for labels: model.predict(X_test)
sub = pd.DataFrame({id_name: X_test.index, target_name: probability})  # ids of the test file

# %% compare with the sample
problems = {
    "columns differ": list(sub) != list(sample),
    "number of rows differs": len(sub) != len(sample),
    "ids differ": set(sub[id_name]) != set(sample[id_name]),
    "ids repeat": sub[id_name].duplicated().any(),
    "values are missing": sub.isna().any(axis=None),
}
print("problems:", [name for name, found in problems.items() if found])

# %% write
sub = sub.set_index(id_name).loc[sample[id_name]].reset_index()  # in the order of the sample
sub.to_csv("submission.csv", index=False)

# %% check
back = pd.read_csv("submission.csv")
assert not any(problems.values()), "the submission should match the sample"
assert back.shape == sample.shape, "every test row is written once"
assert list(back) == list(sample), "index=False should leave no extra column"
assert back[id_name].tolist() == sample[id_name].tolist(), "rows in the order of the sample"
assert abs(back[target_name] - probability).max() < 1e-12, "the predictions of the same rows"
sub.to_csv("submission.csv")
assert list(pd.read_csv("submission.csv"))[0] == "Unnamed: 0", "with the index comes a column"
try:
    sub.to_csv("no_folder/submission.csv")
    message = "no error"
except OSError as error:
    message = str(error)
assert "non-existent directory" in message, "to_csv makes no folder"

# Output:
# problems: []
