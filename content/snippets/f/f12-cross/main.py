import asyncio

tax = 2


def total(prices):
    return sum(prices)


def total_of(prices):
    return sum(prices.values())


def with_tax(price):
    return price + tax


def taxed(price, add):
    return add(price)


async def attempt(name, thread):
    try:
        print(f"{name}: {await thread}")
    except Exception as error:
        print(f"{name}: {type(error).__name__}")


async def main():
    to_thread = asyncio.to_thread
    await attempt("a list", to_thread(total, [5, 3, 2]))
    await attempt("a map", to_thread(total_of, {"tea": 4}))
    await attempt("a variable of the module", to_thread(with_tax, 10))
    await attempt("a function", to_thread(taxed, 10, lambda price: price + 1))


if __name__ == "__main__":
    asyncio.run(main())
