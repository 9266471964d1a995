# Rule 5: a loop that was stopped before it runs makes one pass.
import asyncio

loop = asyncio.new_event_loop()
loop.call_soon(print, "one pass")
loop.call_later(1, print, "too late")
loop.stop()
loop.run_forever()
print("running", int(loop.is_running()), "closed", int(loop.is_closed()))
loop.close()
print("closed", int(loop.is_closed()))
