async def main(name):
    print("Hello")
    print(f"{name}!")


greeting = main("world")  # made, and never run
print("This is the last line.")
