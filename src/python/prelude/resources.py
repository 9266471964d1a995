"""The locks, queues … that tasks share: who holds them, and how full they are.

The library's classes are made anew for each run, so they can be made to tell: an attribute that says what a lock is like
becomes a property that notices each change, before anybody is woken by it.
"""

import functools
import sys
import weakref


class Resources:
    def __init__(self, record, asyncio):
        self._record = record
        self._known = weakref.WeakKeyDictionary()  # the labels of those that were told
        self._labels = {}  # how many there are of each class
        # Parts of others; None is the whole of a part that nobody need hear of. A whole keeps its parts alive, so it is not kept here.
        self._wholes = weakref.WeakKeyDictionary()
        self._holders = weakref.WeakKeyDictionary()
        self._draining = weakref.WeakSet()  # queues that are being emptied
        locks, queues = asyncio.locks, asyncio.queues
        self._kinds = {
            locks.Lock: "lock",
            locks.Semaphore: "semaphore",
            locks.Condition: "condition",
            locks.Event: "event",
            locks.Barrier: "barrier",
            queues.Queue: "queue",
        }
        self._watch(locks, queues, asyncio.tasks._AsCompletedIterator)

    def met(self, resource):
        """The number of a resource that is waited for."""
        resource = self._whole(resource) or resource
        if resource not in self._known:
            self._tell(resource, "first used")
        return self._record.numbers.of(resource)

    def changed(self, resource, change):
        """Something has changed, and nobody was woken by it yet."""
        resource = self._whole(resource)
        if resource is None or (resource in self._draining and change != "shut down"):
            return
        actor, holders = self._record.actor, self._holders.setdefault(resource, [])
        if change == "acquired":
            holders.append(actor)
        elif change == "released" and holders:
            # Anyone may release: then it is the oldest holder that no longer holds.
            holders.pop(holders.index(actor) if actor in holders else 0)
        self._tell(resource, change)

    def _whole(self, resource):
        while resource in self._wholes:
            whole = self._wholes[resource]
            resource = None if whole is None else whole()
        return resource

    def _tell(self, resource, change):
        kind = next(kind for each, kind in self._kinds.items() if isinstance(resource, each))
        name = type(resource).__name__[:100]
        if resource not in self._known:
            self._labels[name] = self._labels.get(name, 0) + 1
            self._known[resource] = f"{name} {self._labels[name]}"
        self._record.event(
            "resource",
            resource=self._record.numbers.of(resource),
            what=kind,
            label=self._known[resource],
            change=change,
            by=self._record.actor,
            state=self._state(resource, kind),
        )

    def _state(self, resource, kind):
        holders = {"holders": [holder for holder in self._holders.get(resource, []) if holder is not None]}
        match kind:
            case "lock":
                return holders
            case "condition":
                return holders if resource._lock in self._wholes else {}
            case "semaphore":
                bound = {"limit": resource._bound_value} if hasattr(resource, "_bound_value") else {}
                return {"value": resource._value, **bound, **holders}
            case "event":
                return {"set": resource._value}
            case "barrier":
                return {"length": resource._count, "limit": resource._parties}
            case "queue":
                limit = max(0, resource._maxsize)
                length, unfinished = resource.qsize(), resource._unfinished_tasks
                if resource in self._draining:
                    length, unfinished = 0, max(0, unfinished - length)
                return {"length": length, "limit": limit, "unfinished": unfinished}

    # What the classes of the library are made to tell

    def _watch(self, locks, queues, as_completed):
        self._property(locks.Lock, "_locked", lambda before, locked: "acquired" if locked else "released")
        self._property(locks.Event, "_value", lambda before, is_set: "set" if is_set else "cleared")
        self._property(locks.Semaphore, "_value", semaphore_change)
        self._property(locks.Barrier, "_count", lambda before, count: "arrived" if count > before else "left")
        self._property(locks.Barrier, "_state", lambda before, state: state.value)
        self._property(queues.Queue, "_unfinished_tasks", lambda before, left: "put" if left > before else "task done")
        for kind in (queues.Queue, queues.PriorityQueue, queues.LifoQueue):
            self._around(kind, "_get", after=lambda queue: self.changed(queue, "got"))
        self._around(queues.Queue, "shutdown", before=self._shut_down, after=self._drained)
        self._around(locks.Condition, "notify", before=lambda each, n=1: each.locked() and self.changed(each, "notified"))
        self._around(locks.Condition, "__init__", after=self._own_lock)
        for kind, name in ((locks.Barrier, "_cond"), (queues.Queue, "_finished"), (as_completed, "_done")):
            self._hidden_part(kind, name)

    def _shut_down(self, queue, immediate=False):
        # That it is emptied is a part of this, and told with it.
        if immediate:
            self._draining.add(queue)
        self.changed(queue, "shut down")

    def _drained(self, queue, immediate=False):
        self._draining.discard(queue)

    def _own_lock(self, condition, lock=None):
        if lock is None:
            self._wholes[condition._lock] = weakref.ref(condition)

    def _hidden_part(self, kind, name):
        """Nobody need hear of a part that is kept in this attribute."""

        def write(whole, part):
            whole.__dict__[name] = part
            self._wholes[part] = None

        setattr(kind, name, property(lambda whole: whole.__dict__[name], write))

    def _property(self, kind, name, change):
        """Makes an attribute a property that tells its changes; its first value is none."""

        def write(resource, value):
            # It stays where it would be, for as long as there is the resource: what collects that may still ask it.
            before = resource.__dict__.get(name)
            resource.__dict__[name] = value
            if before is not None and value != before:
                self.changed(resource, change(before, value))

        setattr(kind, name, property(lambda resource: resource.__dict__[name], write))

    def _around(self, kind, name, before=None, after=None):
        """Makes a method tell of its calls."""
        method = getattr(kind, name)

        @functools.wraps(method)
        def told(resource, *args, **options):
            if before is not None:
                before(resource, *args, **options)
            result = method(resource, *args, **options)
            if after is not None:
                after(resource, *args, **options)
            return result

        setattr(kind, name, told)


def semaphore_change(before, value):
    caller = sys._getframe(2).f_code.co_name
    if caller == "acquire":
        return "acquired" if value < before else "given back"
    return "handed on" if caller == "_wake_up_next" else "released"
