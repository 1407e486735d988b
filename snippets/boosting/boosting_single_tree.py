"""One tree as a table, as text and as a graph; the graph's source needs no `dot` program."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% XGBoost
import xgboost as xgb

model = xgb.XGBClassifier(n_estimators=20, max_depth=2).fit(X, y)
booster = model.get_booster()
print(booster.get_dump(with_stats=True)[0].count("leaf="), "leaves in the first tree")
table = booster.trees_to_dataframe()  # one row for each node of each tree
splits = table[table["Feature"] != "Leaf"]
thresholds = splits.groupby("Feature")["Split"].agg(["count", "min", "max"])
thresholds = thresholds.sort_values("count", ascending=False)
print(list(thresholds.columns))
graph = xgb.to_graphviz(model, tree_idx=0)  # as the last line of a cell it is drawn
graph.save("xgb_tree.gv")  # text; `dot -Tpng xgb_tree.gv -o tree.png` makes the picture

# %% LightGBM
import lightgbm as lgb

names = [str(name).replace(" ", "_") for name in X.columns]
light = lgb.LGBMClassifier(n_estimators=20, num_leaves=4, verbose=-1)
light.fit(X.set_axis(names, axis=1), y)
nodes = light.booster_.trees_to_dataframe()
print(nodes.columns[:6].tolist())
graph = lgb.create_tree_digraph(light, tree_index=0, show_info=["internal_count", "leaf_count"])

# %% CatBoost
from catboost import CatBoostClassifier, Pool

cat = CatBoostClassifier(iterations=20, depth=2, verbose=0, allow_writing_files=False).fit(X, y)
graph = cat.plot_tree(tree_idx=0, pool=Pool(X, y))  # with the pool: names of columns

# %% check
assert table["Tree"].nunique() == 20, "all trees should be there"
first = xgb.to_graphviz(model, tree_idx=0).source
assert first != xgb.to_graphviz(model, tree_idx=1).source and "->" in first, "one tree each"
assert any(name in graph.source for name in X.columns), "the pool should give the names"
assert not any(name in cat.plot_tree(tree_idx=0).source for name in X.columns), "only numbers"
leaf = table[table["Feature"] == "Leaf"].set_index("ID")["Gain"]  # a leaf's value stands in Gain
row, node = X.iloc[0], table[table["Tree"] == 0].set_index("ID").loc["0-0"]
while node["Feature"] != "Leaf":
    way = "Yes" if row[node["Feature"]] < node["Split"] else "No"
    node = table.set_index("ID").loc[node[way]]
margin = model.predict(X[:1], output_margin=True, iteration_range=(0, 1))[0]
bias = margin - leaf[node.name]
other = model.predict(X[1:2], output_margin=True, iteration_range=(0, 1))[0]
assert any(abs(other - bias - value) < 1e-5 for value in leaf[:4]), "leaf values should add up"
assert nodes["threshold"].notna().sum() == 20 * 3, "three splits in each tree of four leaves"
assert booster.get_dump()[0].startswith("0:["), "the text should begin with the root"

# Output:
# 4 leaves in the first tree
# ['count', 'min', 'max']
# ['tree_index', 'node_depth', 'node_index', 'left_child', 'right_child', 'parent_index']
