# Rule 14: without any loop, too.
async def forgotten():
    print("never")


coroutine = forgotten()
print("end")
