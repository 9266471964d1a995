# Rule 5: what is ready in this iteration still runs; the rest stays for the next run.
import asyncio

loop = asyncio.new_event_loop()


def stop():
    print("stop")
    loop.call_soon(print, "scheduled after stop")
    loop.stop()


loop.call_soon(print, "before")
loop.call_soon(stop)
loop.call_soon(print, "behind stop, same iteration")
loop.run_forever()
print("stopped")
loop.call_soon(loop.stop)
loop.run_forever()
print("stopped again")
loop.close()
