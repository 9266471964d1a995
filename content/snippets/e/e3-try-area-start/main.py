import asyncio


def area(width, length):
    print("measuring")
    return width * length


plan = area(3, 4)
print("the plan is made")
print(f"{plan} square metres")
