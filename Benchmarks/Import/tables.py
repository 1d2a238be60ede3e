"""The same tables as Rows, lazily with polars: tables.py FILE ENGINE WAY.

Of each place: how many chose each option of each item, and how many people have each number of answers with each
sum of keyed answers on each scale. WAY is `groups`, a table for each item and scale, or `sums`, where the options
are counted in one grouping.
"""

import sys

import polars

path, engine, way = sys.argv[1:4]
SCALES, ITEMS = 6, 5
names = [f"q{s}-{i}" for s in range(SCALES) for i in range(ITEMS)]
frame = polars.scan_csv(path, schema={"place": polars.String} | {n: polars.Int8 for n in names})
tables = []
if way == "groups":
    tables += [frame.group_by("place", n).len() for n in names]
else:
    tables.append(frame.group_by("place").agg(
        [polars.len()] + [(polars.col(n) == v).sum().alias(f"{n}={v}") for n in names for v in range(1, 6)]))
for s in range(SCALES):
    part = names[ITEMS * s:ITEMS * s + ITEMS]
    keyed = [6 - polars.col(n) if n.endswith("-2") else polars.col(n) for n in part]
    tables.append(
        frame.select(
            "place", total=polars.sum_horizontal(*keyed),
            answered=polars.sum_horizontal(*[polars.col(n).is_not_null() for n in part]))
        .group_by("place", "answered", "total").len())
out = polars.collect_all(tables, engine=engine)
print(sum(t.height for t in out), "rows of tables")
