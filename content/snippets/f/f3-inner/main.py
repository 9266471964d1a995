import asyncio


async def edit(saving):
    try:
        await asyncio.shield(saving)
    except asyncio.CancelledError:
        requests = asyncio.current_task().cancelling()
        if requests > 0:
            raise
        print("edit: the saving was cancelled, and I was not")


async def main():
    saving = asyncio.create_task(asyncio.sleep(2))
    editing = asyncio.create_task(edit(saving))
    await asyncio.sleep(1)
    saving.cancel()
    await asyncio.wait([editing])
    print(f"main: edit cancelled {editing.cancelled()}")
    print(f"main: save cancelled {saving.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
