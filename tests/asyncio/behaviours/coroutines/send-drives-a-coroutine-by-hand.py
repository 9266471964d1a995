# A coroutine can be driven without a loop; its result comes in a StopIteration.
async def work():
    print("work")
    return "result"


coroutine = work()
try:
    coroutine.send(None)
except StopIteration as stop:
    print("stopped with", stop.value)
try:
    coroutine.send(None)
except RuntimeError as error:
    print(error)
