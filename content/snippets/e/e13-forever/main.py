import asyncio

loop = asyncio.new_event_loop()


def tick(left):
    print(f"{left} to go")
    if left == 0:
        loop.stop()
    else:
        loop.call_later(1, tick, left - 1)


loop.call_soon(tick, 3)
try:
    loop.run_forever()
    print(f"stopped, running: {str(loop.is_running()).lower()}")
finally:
    loop.close()
