import asyncio


def area(width: float, length: float) -> float:
    print("measuring")
    return width * length


if __name__ == "__main__":
    plan = area(3, 4)
    print("the plan is made")
    print(f"{plan} square metres")
