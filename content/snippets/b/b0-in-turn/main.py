def add_up(name: str, prices: list[int]) -> int:
    total = 0
    for price in prices:
        total += price
        print(f"{name}: {total} so far")
    return total


ana = add_up("Ana", [5, 2, 9])
ben = add_up("Ben", [1, 8, 4])
print(f"Ana spent {ana}, Ben spent {ben}")
