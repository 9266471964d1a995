// Several controls as one Tab stop: which of them an arrow key leads to.

/** The index that a key moves to from control `at` of `count`; null for keys that do not move. */
export function nextIndex(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
