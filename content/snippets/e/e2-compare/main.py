def plain(number: int) -> int:
    return number + 1


async def lazy(number: int) -> int:
    return number + 1


value = plain(1)
plan = lazy(1)
shown = str(plan).partition(" at ")[0] + ">"  # without its address in memory

print(f"plain: {value}, type {type(value).__name__}")
print(f"lazy: {shown}, type {type(plan).__name__}")
