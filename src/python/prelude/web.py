"""The web calls of a program; what it knows them by is made of this in aiohttp.py.

While a program runs here, nothing can reach it. So where it has nothing left to do but to wait for an answer, that run of it ends, and
nobody sees it; whoever started it waits for the answer in its place, and then runs it again from its start. There the answer is
known, and comes at the same moment of its clock. What it did up to there is the same as before, and is not told again (journal.py).
"""

import functools
import importlib.abc
import importlib.machinery
import json
import os
import weakref

from .absent import HOME

# In the programs of the course this stands for the site that the course is on, wherever that is.
SITE = "http://localhost:4321/"

ONLY_GET = f"a program here has only a ClientSession of aiohttp, its get, and what that gives: for more, {HOME}"
OTHERWISE = (
    "a program that makes web calls is run again from its start with each answer, and this one has now asked for {}, which it had "
    f"not done before: {HOME}"
)


class Request:
    """A question that has no answer yet."""

    def __init__(self, number, address, loop, future):
        self.number = number
        self.address = address
        self.loop = loop
        self.future = future


class Web:
    """The web calls of one run."""

    def __init__(self, run):
        self._run = run
        self._journal = run.journal
        self._known = dict(enumerate(self._journal.addresses, 1))  # what earlier runs have asked for, and this one has not yet
        self._open = {}  # requests by their numbers
        self._given_up = []  # numbers of those that nobody waits for any more
        self._taken = 0  # how many arrivals have come in this run
        self._here = []  # those of them that no loop has taken yet
        self._addresses = weakref.WeakKeyDictionary()

    def ask(self, loop, address):
        """Asks for an address, whole or relative to the site; the future of what comes back."""
        if f"{address}/".startswith(SITE):
            address = f"./{address.removeprefix(SITE.rstrip('/')).lstrip('/')}"
        number = self._number_of(address)
        future = loop.create_future()
        self._open[number] = Request(number, address, loop, future)
        self._addresses[future] = address.removeprefix("./") or SITE
        return future

    def _number_of(self, address):
        """The same as in earlier runs. The order may be another one, as that of a set of objects is."""
        for number, known in self._known.items():
            if known == address:
                del self._known[number]
                return number
        journal = self._journal
        if journal.arrivals and self._taken <= journal.repeated:
            raise RuntimeError(OTHERWISE.format(address))
        journal.addresses.append(address)
        return len(journal.addresses)

    def give_up(self, future):
        """Nobody waits for this any more, if it has not come yet."""
        for number, request in list(self._open.items()):
            if request.future is future:
                del self._open[number]
                self._given_up.append(number)

    def address_of(self, future):
        """What was asked for, if it is a future of an answer; else None."""
        return self._addresses.get(future)

    def awaited_in(self, loop):
        """Whether anything that was asked for in this loop is still to come."""
        return any(request.loop is loop for request in self._open.values())

    def wait(self, loop, until):
        """Waits for an answer that is for this loop, but not longer than until a moment (None: however long it takes)."""
        clock, arrivals = self._run.clock, self._journal.arrivals
        while not self._deliver(loop) and (until is None or clock.now < until):
            if self._taken == len(arrivals):
                self._journal.repeated = self._taken
                self._run.pause(self._wish(until))
            arrival = arrivals[self._taken]
            self._taken += 1
            moment = clock.now + arrival["waited"]
            clock.is_repeating = self._taken <= self._journal.repeated
            if arrival["request"]:
                clock.set(moment if until is None else min(moment, until))
                self._here.append(arrival)
            else:
                clock.set(moment if until is None else until)

    def _deliver(self, loop):
        """Gives one answer to who waits for it, in the order in which they came."""
        for arrival in list(self._here):
            request = self._open.get(arrival["request"])
            if request is not None and request.loop is not loop:
                continue
            self._here.remove(arrival)
            if request is not None:
                del self._open[request.number]
                request.future.set_result(arrival)
                return True
        return False

    def _wish(self, until):
        """What is to be done before the program is run again, and until when something may come (`Wish` in realm/web-calls.ts)."""
        journal = self._journal
        new = [request for request in self._open.values() if request.number not in journal.asked]
        journal.asked.update(request.number for request in new)
        given_up = [each for each in self._given_up if each in journal.asked and each not in journal.withdrawn]
        journal.withdrawn.update(given_up)
        return {
            "ask": [[request.number, request.address] for request in new],
            "withdraw": given_up,
            "seconds": None if until is None else until - self._run.clock.now,
        }


def arrivals_of(answers):
    """What came, as it is told in JavaScript (`Arrival` in realm/web-calls.ts): from now on nothing of it is JavaScript's."""
    arrivals = answers.to_py()
    for arrival in arrivals:
        if "body" in arrival:
            arrival["body"] = bytes(arrival["body"])
            arrival["headers"] = json.loads(arrival["headers"])
    return arrivals


@functools.cache
def urls():
    """`urllib.parse`, kept from the first program on that needs it: to import it takes longer than to run a program."""
    import urllib.parse

    return urllib.parse


@functools.cache
def stand_in():
    """The code of aiohttp.py."""
    path = os.path.join(os.path.dirname(__file__), "aiohttp.py")
    with open(path, encoding="utf-8") as file:
        return compile(file.read(), path, "exec", dont_inherit=True)


class StandIns(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports our aiohttp, made for one program as asyncio is; what else there is of it says that it is not here."""

    def find_spec(self, name, path=None, target=None):
        if name == "aiohttp":
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        if name.startswith("aiohttp."):
            raise ImportError(ONLY_GET, name=name)
        return None

    def exec_module(self, module):
        exec(stand_in(), module.__dict__)
