"""What a suspended task waits for: a future, of which is noted what it stands for as it leaves the coroutine of the library that made
it. So it is known whoever awaits that coroutine, and by whatever means."""

import weakref

from .brief import cut

FOREVER = float.fromhex("0x1.fffffffffffffp+1023")

# What the library's coroutines wait for on a task's behalf, by their names.
RESOURCES = {
    "Lock.acquire": "acquire",
    "Semaphore.acquire": "acquire",
    "Condition.wait": "wait",
    "Event.wait": "wait",
    "Barrier.wait": "wait",
    "Queue.get": "get",
    "Queue.put": "put",
    "Queue.join": "join",
}
CHILDREN = {
    "_wait": ("wait", lambda values: values["fs"]),
    "_cancel_and_wait": ("wait", lambda values: [values["fut"]]),
    "TaskGroup._aexit": ("group", lambda values: values["self"]._tasks),
    "_AsCompletedIterator._wait_for_one": ("as-completed", lambda values: values["self"]._todo),
}


def waiting_code(asyncio):
    """The code of these coroutines."""
    for module in (asyncio.locks, asyncio.queues, asyncio.tasks, asyncio.taskgroups):
        for name in ("sleep", *RESOURCES, *CHILDREN):
            owner, _, method = name.rpartition(".")
            function = getattr(getattr(module, owner, None) if owner else module, method, None)
            if function is not None:
                yield function.__code__


class Waits:
    def __init__(self, record, asyncio, web):
        self._record = record
        self._web = web
        self._asyncio = asyncio
        self.threads = weakref.WeakSet()  # futures of threads
        # What futures stand for. Nothing here may keep a future alive, and what a future stands for mostly does.
        self._meant = weakref.WeakKeyDictionary()
        self._groups = weakref.WeakKeyDictionary()  # who waited last for the tasks of a group

    def handed_out(self, future, name, values):
        """A coroutine of the library hands on the future that it waits for, and stands there with these variables."""
        if name == "sleep":
            self._meant[future] = {"kind": "sleep", "until": min(float(values["h"].when()), FOREVER)}
        elif name in CHILDREN:
            join, children = CHILDREN[name]
            self._meant[future] = self._children(join, children(values))
            if join == "group":
                self._meant[future]["group"] = weakref.ref(values["self"])
        # One that was woken wants the lock of its condition back.
        elif name in RESOURCES and (name != "Condition.wait" or future not in self._meant):
            self._meant[future] = {"kind": "resource", "resource": weakref.ref(values["self"]), "action": RESOURCES[name]}

    def shielded(self, inner, outer):
        """`shield` was given the one, and gives the other."""
        if outer is not inner:
            self._meant[outer] = {"kind": "shield", "inner": weakref.ref(inner)}

    def of(self, task):
        future = task._fut_waiter
        if future is None:
            return {"kind": "turn"}
        number = self._record.numbers.of(future)
        if isinstance(future, self._asyncio.Task):
            return {"kind": "task", "future": number}
        if isinstance(future, self._asyncio.tasks._GatheringFuture):
            return {**self._children("gather", future._children), "future": number}
        if future in self.threads:
            return {"kind": "thread", "future": number}
        address = self._web.address_of(future)
        if address is not None:
            return {"kind": "promise", "what": cut(f"an answer from {address}", 200), "future": number}
        meant = self._meant.get(future, {"kind": "future"})
        if meant["kind"] == "shield":
            meant = self._children("shield", [meant["inner"]()])
        elif meant["kind"] == "resource":
            meant = {**meant, "resource": self._record.resources.met(meant["resource"]())}
        elif "group" in meant:
            self._groups[meant["group"]()] = weakref.ref(task)
            meant = {key: value for key, value in meant.items() if key != "group"}
        return {**meant, "future": number}

    def waiter_for(self, group):
        """The task that waits for the tasks of a group, if one does."""
        task = self._groups[group]() if group in self._groups else None
        waits = task is not None and task._fut_waiter is not None and task._fut_waiter is group._on_completed_fut
        return task if waits and not task._fut_waiter.done() else None

    def _children(self, join, futures):
        # One can be given twice, and is waited for once.
        children = [self._record.numbers.of(each) for each in dict.fromkeys(futures) if not each.done()]
        return {"kind": "children", "of": join, "children": children}
