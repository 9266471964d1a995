// The playhead follows the pointer: it is dragged, by its knob or along the axis, and a click on the chart brings it there. All is heard
// on the space around them, since a pointer that drags soon leaves what it began on.

/** Where the pointer can take hold, and what that means. */
export interface PointedAt {
  /** What holds the chart, the axis and the playhead. */
  readonly space: HTMLElement;
  /** What can be dragged. */
  readonly handles: readonly GlobalEventHandlers[];
  /** The moment at a place on the screen. */
  readonly momentAt: (event: MouseEvent) => number;
  readonly go: (moment: number) => void;
}

/** Lets the pointer move the playhead. */
export function connectPointer({ space, handles, momentAt, go }: PointedAt): void {
  let dragging = false;
  const begin = (event: PointerEvent) => {
    dragging = true;
    space.setPointerCapture(event.pointerId);
    go(momentAt(event));
  };
  const stop = () => {
    dragging = false;
  };
  for (const handle of handles) handle.addEventListener("pointerdown", begin);
  space.addEventListener("pointermove", (event) => {
    if (dragging) go(momentAt(event));
  });
  space.addEventListener("pointerup", stop);
  space.addEventListener("pointercancel", stop);
  space.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("button, .see-axis, .see-playhead, .see-names")) return;
    go(momentAt(event));
  });
}
