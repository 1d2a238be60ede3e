"""Times the same tables as Benchmarks/Tally with numpy and polars, turn by turn, in memory."""

import re
import statistics
import subprocess
import sys
import time

import numpy
import polars

PEOPLE, ITEMS, SCALES, SCHOOLS, WAVES, RUNS = 1_000_000, 30, 6, 500, 4, 5


def answers():
    dice = numpy.random.default_rng(20261125)
    values = dice.integers(1, 6, size=(ITEMS, PEOPLE), dtype=numpy.int8)
    values[dice.random(size=(ITEMS, PEOPLE)) < 0.03] = 0
    cell = numpy.repeat(numpy.arange(SCHOOLS * WAVES, dtype=numpy.int32), PEOPLE // (SCHOOLS * WAVES))
    return values, cell


def with_numpy(values, cell):
    cells = SCHOOLS * WAVES
    items = [numpy.bincount(cell * 6 + item, minlength=cells * 6) for item in values]
    scales = []
    for scale in range(SCALES):
        part = values[5 * scale:5 * scale + 5]
        total = part.sum(axis=0, dtype=numpy.int32)
        answered = (part > 0).sum(axis=0, dtype=numpy.int32)
        scales.append(numpy.bincount((cell * 6 + answered) * 26 + total, minlength=cells * 156))
    return items, scales


def with_polars(frame):
    out = []
    for item in range(ITEMS):
        out.append(frame.lazy().group_by("cell", f"q{item}").len())
    for scale in range(SCALES):
        names = [f"q{5 * scale + k}" for k in range(5)]
        out.append(
            frame.lazy().select(
                "cell", total=polars.sum_horizontal(*names),
                answered=polars.sum_horizontal(*[polars.col(n) > 0 for n in names]))
            .group_by("cell", "answered", "total").len())
    return polars.collect_all(out)


def milliseconds(work):
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - start))
    return min(times), statistics.median(times)


def main():
    values, cell = answers()
    frame = polars.DataFrame({"cell": cell} | {f"q{i}": values[i] for i in range(ITEMS)})
    lines = subprocess.run([sys.argv[1]], check=True, capture_output=True, text=True).stdout
    print(lines, end="")
    ours = float(re.search(r"2 worker.*median ([0-9.]+)", lines).group(1))
    for name, work in [("numpy", lambda: with_numpy(values, cell)), ("polars", lambda: with_polars(frame))]:
        least, middle = milliseconds(work)
        print(f"{name:18} min {least:8.1f} ms  median {middle:8.1f} ms  ratio {middle / ours:.0f}")


main()
