"""Clusters: what I kept."""

# %% [markdown]
# ## K means
#
# The step Update: Recalculate the centroids of the groups until nothing moves.

# %%
labels = [0, 1, 1]

# %% [markdown]
# ## Random starts
#
# The whole procedure is repeated an arbitrary numbers of times; keep the lowest inertia.

# %%
labels = [0, 1, 1]
