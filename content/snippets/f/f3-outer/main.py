import asyncio


async def save():
    print("save: begins")
    await asyncio.sleep(2)
    print("save: all is written")
    return 7


async def edit(saving):
    try:
        await asyncio.shield(saving)
    except asyncio.CancelledError as error:
        print(f"edit: {type(error).__name__}")
        raise


async def main():
    saving = asyncio.create_task(save())
    editing = asyncio.create_task(edit(saving))
    await asyncio.sleep(1)
    editing.cancel()
    await asyncio.wait([editing])
    print(f"main: edit cancelled {editing.cancelled()}")
    print(f"main: save cancelled {saving.cancelled()}")
    print(f"main: {await saving} pages")


if __name__ == "__main__":
    asyncio.run(main())
