import asyncio


async def main() -> None:
    loop = asyncio.get_running_loop()
    start = loop.time()

    def ring(bell: str) -> None:
        seconds = loop.time() - start
        print(f"{seconds:.1f} s: the {bell} rings")

    loop.call_later(2, ring, "church bell")
    loop.call_later(1, ring, "alarm clock")
    phone = loop.call_later(1.5, ring, "telephone")
    loop.call_soon(ring, "doorbell")

    await asyncio.sleep(1.25)
    phone.cancel()
    await asyncio.sleep(1.75)
    ring("school bell")


if __name__ == "__main__":
    asyncio.run(main())
