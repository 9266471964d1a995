import asyncio


async def save():
    try:
        print("save: begins")
        await asyncio.sleep(10)
        print("save: all is written")
    finally:
        print("save: closes the file")


async def main():
    saving = asyncio.create_task(save())
    try:
        await asyncio.wait_for(asyncio.shield(saving), 1)
    except TimeoutError:
        print("main: is tired of waiting")
    print(f"main: save is done {saving.done()}")


asyncio.run(main())
print("the program is over")
