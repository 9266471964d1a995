"""Records what CPython's `time.strftime` gives in UTC: python3 tests/stdlib/record-strftime.py > tests/stdlib/strftime.jsonl"""

import json
import os
import time

os.environ["TZ"] = "UTC"
time.tzset()

DIRECTIVES = "aAbBcdDeFGHIjmMprRSTuUVwWxXyYzZ%"
FORMAT = " | ".join(f"%{letter}" for letter in DIRECTIVES)
DAY = 86400

# The turns of the years are where the weeks are hard; the rest walks through months, hours and seconds.
TURNS = [(year * 1461 // 4 + shift) * DAY for year in range(10, 38) for shift in (-1, 0, 1, 2, 3)]
WALK = [n * 40_654_321 for n in range(-50, 60)]

print(json.dumps(FORMAT))
for moment in sorted({*TURNS, *WALK, 0.75, -0.25}):
    print(json.dumps([moment, time.strftime(FORMAT, time.localtime(moment))]))
