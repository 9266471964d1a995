"""What makes a run repeatable: a program that waits for the web is run again from its start with each answer (web.py). Its clock
takes it the same way again; here is what else it needs for that, over all runs of one program."""

import os
import random
import types


class Journal:
    """What is known of one program from its runs so far."""

    def __init__(self):
        # How much was told of it, which is not told again.
        self.lines = 0
        self.events = 0
        # The web: the addresses that it asks for, in order; the numbers of the questions that were passed on, and of those that were
        # taken back; what came, in order, and how much of that had come when its last run ended.
        self.addresses = []
        self.asked = set()
        self.withdrawn = set()
        self.arrivals = []
        self.repeated = 0
        self.drawn = []  # bytes at random


def install_chance(journal):
    """Makes what is drawn at random be the same in each run of a program. Gives a function that undoes it."""
    draw, seed = os.urandom, random.Random.seed
    times = 0

    def urandom(size, /):
        nonlocal times
        times += 1
        if times > len(journal.drawn):
            journal.drawn.append(draw(size))
        drawn = journal.drawn[times - 1]
        return drawn if len(drawn) == size else draw(size)

    def seeded(self, a=None, version=2):
        return seed(self, int.from_bytes(urandom(32)) if a is None else a, version)

    seeded.__name__, seeded.__qualname__ = seed.__name__, seed.__qualname__
    patches = [
        (os, "urandom", urandom),
        (random, "_urandom", urandom),
        (random.Random, "seed", seeded),
        (random, "seed", types.MethodType(seeded, random._inst)),
    ]
    undo = [(place, name, vars(place)[name]) for place, name, _ in patches]
    for place, name, replacement in patches:
        setattr(place, name, replacement)

    def restore():
        for place, name, original in undo:
            setattr(place, name, original)

    return restore
