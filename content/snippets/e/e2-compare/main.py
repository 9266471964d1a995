import re


def plain(number):
    return number + 1


async def lazy(number):
    return number + 1


def shown(thing):
    # Python also shows an address, which is a new one on each run.
    return re.sub(" at 0x[0-9A-Fa-f]+", "", str(thing))


value = plain(1)
plan = lazy(1)

print(f"plain: {value}, type {type(value).__name__}")
print(f"lazy: {shown(plan)}, type {type(plan).__name__}")
