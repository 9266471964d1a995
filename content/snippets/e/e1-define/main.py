async def greet() -> None:
    print("Good morning!")


print(f"{greet.__name__} is a {type(greet).__name__}")
print("nothing has run yet")
