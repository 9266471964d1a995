# Rule 5: a loop that stops before its future is done has no result to give.
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(future)
except RuntimeError as error:
    print(error)
future.set_result("now")
print(loop.run_until_complete(future))
loop.close()
