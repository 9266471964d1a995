# Rule 14: whoever closes a coroutine has not forgotten it.
async def work():
    print("never")


coroutine = work()
coroutine.close()
print("closed")
