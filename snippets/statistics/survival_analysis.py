"""Kaplan-Meier and Cox in statsmodels use the censored rows; leaving them out is wrong."""

# %% data: time until the event, or until the last look at a row without it
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"age": rng.normal(50, 10, 500), "arm": rng.choice(["A", "B"], 500)})
life = rng.exponential(10 * np.exp(-0.05 * (df["age"] - 50) - 0.7 * (df["arm"] == "B")))
seen = rng.uniform(0, 20, 500)
df["time"], df["event"] = np.minimum(life, seen), (life <= seen).astype(int)  # 0: censored

# %% Kaplan-Meier
import matplotlib.pyplot as plt
import statsmodels.api as sm

fig, ax = plt.subplots()
for name, group in df.groupby("arm"):
    km = sm.SurvfuncRight(group["time"], group["event"])
    print(f"arm {name}: half are left at {km.quantile(0.5):.1f}")
    ax.step([0, *km.surv_times], [1, *km.surv_prob], where="post", label=name)
ax.set(xlabel="time", ylabel="share without the event", ylim=(0, 1))
ax.legend()
plt.show()
table = km.summary()  # index: time; columns: Surv prob, Surv prob SE, num at risk, num events
chi2, p = sm.duration.survdiff(df["time"], df["event"], df["arm"])  # the log-rank test
print(f"log-rank p < 0.001: {p < 0.001}")

# %% Cox regression
import statsmodels.formula.api as smf

cox = smf.phreg("time ~ age + arm", df, status="event").fit()
names = cox.model.exog_names
print("hazard ratios:", dict(zip(names, np.exp(cox.params).round(1).tolist())))
new = df.head(3)
hr = cox.predict(exog=new, pred_type="hr").predicted_values  # exog= by name, see below
at_5 = cox.predict(exog=new, endog=np.full(len(new), 5.0), pred_type="surv").predicted_values
print("probability to be left at 5:", at_5.shape)

# %% check
assert abs(cox.params[names.index("age")] - 0.05) < 0.02, "the true effect should be found"
whole = sm.SurvfuncRight(df["time"], df["event"]).quantile(0.5)
assert abs(whole - np.median(life)) < 1.5, "Kaplan-Meier should find the median"
assert df.loc[df["event"] == 1, "time"].median() < 0.7 * whole, "events alone: too short"
assert len(cox.predict(new, pred_type="hr").predicted_values) == 500, "new taken for endog"
assert len(hr) == 3 and ((at_5 > 0) & (at_5 < 1)).all(), "three rows, probabilities"
coded = smf.phreg("time ~ age + arm", df.assign(event=df["event"] + 1), status="event").fit()
turned = smf.phreg("time ~ age + arm", df.assign(event=1 - df["event"]), status="event").fit()
assert np.allclose(coded.params, turned.params), "codes 1 and 2: the censored rows are the events"
holes = df["time"].mask(df.index % 5 == 0)
assert sm.SurvfuncRight(holes, df["event"]).quantile(0.5) > whole + 1, "missing times: too high"
assert np.isnan(sm.SurvfuncRight(df["time"].clip(upper=1), df["time"] < 1).quantile(0.5)), "NaN"

# Output:
# arm A: half are left at 7.2
# arm B: half are left at 3.1
# log-rank p < 0.001: True
# hazard ratios: {'arm[T.B]': 2.4, 'age': 1.1}
# probability to be left at 5: (3,)
