from collections import deque

ready = deque()


def call_soon(callback):
    ready.append(callback)


def run_once():
    for _ in range(len(ready)):
        ready.popleft()()


def tea():
    print("tea: the water is on")
    call_soon(lambda: print("tea: ready"))


call_soon(tea)
call_soon(lambda: print("toast: ready"))
turn = 1
while ready:
    print(f"round {turn}")
    run_once()
    turn += 1
