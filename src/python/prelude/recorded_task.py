"""The tasks of a run that is recorded: they tell of the cancels that are asked of them.

A task is cancelled by code that is written in C too: where one waits for another, and where one that was cancelled while it ran
waits for something in the end. It calls the method, as everybody does, so here all of them are heard, each with its message and at its
moment.
"""


def recorded_task_class(task_class, record):
    class Task(task_class):
        __slots__ = ()

        # What is wrong with a call, the method itself says.
        def cancel(self, *args, **options):
            if len(args) + len(options) < 2:
                record.cancel_requested(self, *args, *options.values())
            return task_class.cancel(self, *args, **options)

        def uncancel(self, *args):
            if not args:
                record.uncancelled(self)
            return task_class.uncancel(self, *args)

    # To the program it is the class that it would find anywhere.
    Task.__module__, Task.__qualname__, Task.__doc__ = task_class.__module__, task_class.__qualname__, task_class.__doc__
    for name in ("cancel", "uncancel"):
        method, original = getattr(Task, name), getattr(task_class, name)
        method.__module__, method.__qualname__, method.__doc__ = task_class.__module__, original.__qualname__, original.__doc__
    return Task


def install_task_class(asyncio, task_class):
    """Makes all tasks of a run be of this class."""
    asyncio.Task = asyncio.tasks.Task = asyncio.tasks._CTask = task_class
    factory = asyncio.tasks.create_eager_task_factory(task_class)
    asyncio.eager_task_factory = asyncio.tasks.eager_task_factory = factory
