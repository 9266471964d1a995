import asyncio


def tick(loop: asyncio.AbstractEventLoop, left: int) -> None:
    print(f"{left} to go")
    if left == 0:
        loop.stop()
    else:
        loop.call_later(1, tick, loop, left - 1)


if __name__ == "__main__":
    loop = asyncio.new_event_loop()
    loop.call_soon(tick, loop, 3)
    try:
        loop.run_forever()
        print(f"stopped, running: {loop.is_running()}")
    finally:
        loop.close()
