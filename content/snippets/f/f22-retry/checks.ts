/** Throws when a test did not find what it expected. */
export function expectThat(what: string, holds: boolean) {
  if (!holds) throw new Error(what);
}
