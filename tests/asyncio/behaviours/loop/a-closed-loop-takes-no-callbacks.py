# A loop that was closed refuses work and says so.
import asyncio

loop = asyncio.new_event_loop()
loop.close()
loop.close()
try:
    loop.call_soon(print, "never")
except RuntimeError as error:
    print(error)
try:
    loop.call_later(1, print, "never")
except RuntimeError as error:
    print(error)
print(int(loop.is_closed()))
