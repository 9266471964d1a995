async def main(name):
    print("Hello")
    print(f"{name}!")


greeting = main("world")  # made, but nobody runs it
print("This is the last line.")
