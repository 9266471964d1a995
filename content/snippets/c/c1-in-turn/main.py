import time

opponents = 24
move_pairs = 30


def game():
    for _ in range(move_pairs):
        time.sleep(5)  # we think and move
        time.sleep(55)  # they think and move, and we sit there


def since(start):
    seconds = time.monotonic() - start
    return time.strftime("%H:%M:%S", time.gmtime(seconds))


start = time.monotonic()
for table in range(1, opponents + 1):
    game()
    if table == 1:
        print(f"the first game is over after {since(start)}")
print(f"all {opponents} games are over after {since(start)}")
