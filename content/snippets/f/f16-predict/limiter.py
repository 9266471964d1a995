import asyncio


class Limiter:
    """Lets `size` callers through at once, and from then on one every
    `seconds`, in the order in which they came. After a pause, there may be
    up to `size` at once again.
    """

    def __init__(self, size, seconds):
        self._turn = asyncio.Lock()
        self._size = size
        self._seconds = seconds
        self._tokens = size
        self._filled_at = 0

    async def acquire(self):
        """Waits until it is the caller's turn."""
        async with self._turn:
            self._fill()
            if self._tokens < 1:
                await asyncio.sleep((1 - self._tokens) * self._seconds)
                self._fill()
            self._tokens -= 1

    def _fill(self):
        now = asyncio.get_running_loop().time()
        gained = (now - self._filled_at) / self._seconds
        self._tokens = min(self._size, self._tokens + gained)
        self._filled_at = now
