"""Records what CPython's `random` gives: python3 tests/stdlib/record-random.py > tests/stdlib/random.jsonl

A line is a seed and what the same calls give after it; each call is the function, its arguments and its result.
"""

import copy
import json
import random

WHOLE_SEEDS = [0, 1, 42, -42, 2**32 - 1, 2**32, 2**53 - 1]
OTHER_SEEDS = [0.5, -3.14159, 1735732800.25, 1e-9, "", "loopbook", "naïve 🐍", "x" * 111, "y" * 200]
BIG_SEEDS = [10**40, 2**64 + 5, 2**20000 + 1]

CALLS = [
    *[("random",)] * 5,
    *[("uniform", a, b) for a, b in [(0, 1), (-1.5, 2.5), (10, 1)]],
    *[("randint", *args) for args in [(1, 6), (0, 0), (-9, 9), (0, 2**31), (0, 2**32), (0, 2**40), (1, 2**53 - 1)]],
    *[("randrange", *args) for args in [(1,), (10,), (5, 8), (0, 99, 5), (9, 0, -3), (-5, 5, 4), (2**33, 2**34, 7)]],
    *[("choice", list(range(n))) for n in [1, 2, 3, 100]],
    ("choice", "abc"),
    *[("shuffle", list(range(n))) for n in [0, 1, 2, 10, 40]],
    *[("sample", list(range(n)), k) for n, k in [(0, 0), (5, 0), (5, 5), (21, 3), (22, 3), (49, 6), (85, 6), (86, 6)]],
    ("random",),
]


def record(seed):
    random.seed(seed)
    rows = []
    for name, *args in copy.deepcopy(CALLS):
        given = copy.deepcopy(args)
        result = getattr(random, name)(*args)
        rows.append([name, given, args[0] if name == "shuffle" else result])
    return rows


records = [{"seed": seed, "calls": record(seed)} for seed in WHOLE_SEEDS + OTHER_SEEDS]
records += [{"bigSeed": hex(seed), "calls": record(seed)} for seed in BIG_SEEDS]
for entry in records:
    print(json.dumps(entry, separators=(",", ":")))
