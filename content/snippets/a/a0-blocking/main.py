import time


def serve(guest, seconds):
    print(f"{guest} orders")
    time.sleep(seconds)  # the waiter stands in the kitchen
    print(f"{guest} eats")


start = time.monotonic()
serve("Ana", 3)
serve("Ben", 1)
seconds = time.monotonic() - start
print(f"both served in {seconds:.0f} seconds")
