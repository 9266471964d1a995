from collections import deque

ready = deque()


def call_soon(callback):
    ready.append(callback)


class Future:
    def __init__(self):
        self.done = False
        self.result = None
        self._callbacks = []

    def add_done_callback(self, callback):
        if self.done:
            call_soon(callback)
        else:
            self._callbacks.append(callback)

    def set_result(self, result):
        self.done = True
        self.result = result
        for callback in self._callbacks:
            call_soon(callback)


def ring():
    print("postman: rings")
    parcel.set_result("a book")
    print("postman: goes on")


parcel = Future()
parcel.add_done_callback(lambda: print(f"Ana: {parcel.result}!"))
parcel.add_done_callback(lambda: print(f"Ben: {parcel.result}!"))
call_soon(ring)
while ready:
    ready.popleft()()
