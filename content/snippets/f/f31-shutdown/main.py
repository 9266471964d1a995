import asyncio


async def save():
    try:
        await asyncio.sleep(3600)
    finally:
        raise ValueError("the disk is full") from None


async def main():
    saving = asyncio.create_task(save(), name="save")
    await asyncio.sleep(1)


if __name__ == "__main__":
    asyncio.run(main())
