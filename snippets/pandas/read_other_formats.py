"""Stata files and XML are read like CSV; a link to a Google Sheet is turned into its CSV."""

# %% data
import io

import pandas as pd

survey = pd.DataFrame({"id": [1, 2], "answer": pd.Categorical(["no", "yes"])})
survey.to_stata("survey.dta", write_index=False)
xml = "<data><row><id>1</id><x>2.5</x></row><row><id>2</id><x>3.5</x></row></data>"

# %% stata, with labels or with codes
df = pd.read_stata("survey.dta")
codes = pd.read_stata("survey.dta", convert_categoricals=False)
print(df["answer"].tolist(), codes["answer"].tolist())

# %% xml
table = pd.read_xml(io.StringIO(xml), parser="etree")  # or a path; lxml is the default parser
print(table)

# %% the csv of a Google Sheet
import re

link = "https://docs.google.com/spreadsheets/d/1AbC_d-9/edit?gid=42#gid=42"  # from the browser
key = re.search(r"/d/([\w-]+)", link)[1]
gid = re.search(r"gid=(\d+)", link)
url = f"https://docs.google.com/spreadsheets/d/{key}/export?format=csv&gid={gid[1] if gid else 0}"
print(url)  # df = pd.read_csv(url)

# %% check
assert df["answer"].dtype == "category" and codes["answer"].tolist() == [0, 1], "labels, codes"
assert table.to_numpy().tolist() == [[1, 2.5], [2, 3.5]], "a row per element"
assert len(pd.read_stata("survey.dta", columns=["id"]).columns) == 1, "some columns only"
with pd.read_stata("survey.dta", chunksize=1) as parts:
    assert [len(part) for part in parts] == [1, 1], "in pieces"
try:
    pd.read_sas("survey.dta")
    message = ""
except ValueError as error:
    message = str(error)
assert message.startswith("unable to infer format of SAS file"), message

# Output:
# ['no', 'yes'] [0, 1]
#    id    x
# 0   1  2.5
# 1   2  3.5
# https://docs.google.com/spreadsheets/d/1AbC_d-9/export?format=csv&gid=42
