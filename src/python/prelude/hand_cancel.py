"""A cancel by the reader's hand: the program is run again, and between two turns a task is cancelled, as code outside the loop would
do it. Up to there the run is the one in which the reader chose the moment, since virtual time makes runs repeatable."""


def cancel_by_hand(wish, run):
    """What is to be done between two turns of such a run. `wish` is `cancelAt` of src/runner/wire/protocol.ts."""
    is_done = False

    def between_turns():
        nonlocal is_done
        if is_done or run.turn < wish["turn"] or run.clock.now < wish["time"]:
            return
        is_done = True
        task = run.record.numbers.thing(wish["task"])
        if task is not None:
            task.cancel()

    return between_turns
