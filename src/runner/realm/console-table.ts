// The box that `console.table` draws, as Node draws it. The formatter library has no tables.

/** A cell's text for a value. */
type Show = (value: unknown) => string;

const VALUES = "Values";

/**
 * The table of `data`, or null when it is not something with rows.
 *
 * @param columns which properties become columns, in this order; all of them when left out
 */
export function table(data: unknown, columns: readonly string[] | undefined, show: Show): string | null {
  if (typeof data !== "object" || data === null) return null;
  const heads: string[] = [...(columns ?? [])];
  const rows = rowsOf(data).map(([index, row]) => {
    const cells = new Map<string, string>();
    const properties = typeof row === "object" && row !== null ? Object.entries(row) : null;
    for (const [name, value] of properties ?? []) {
      if (columns === undefined && !heads.includes(name)) heads.push(name);
      cells.set(name, show(value));
    }
    return { index, cells, value: properties === null ? show(row) : null };
  });
  const hasValues = rows.some(({ value }) => value !== null);
  const lines = rows.map(({ index, cells, value }) => [
    index,
    ...heads.map((head) => cells.get(head) ?? ""),
    ...(hasValues ? [value ?? ""] : []),
  ]);
  const index = data instanceof Map || data instanceof Set ? "(iteration index)" : "(index)";
  return draw([index, ...heads, ...(hasValues ? [VALUES] : [])], lines);
}

function rowsOf(data: object): [string, unknown][] {
  if (data instanceof Map)
    return [...data].map(([key, value], at) => [String(at), { Key: key as unknown, Values: value as unknown }]);
  if (data instanceof Set) return [...data].map((value: unknown, at) => [String(at), value]);
  return Object.entries(data);
}

function draw(head: string[], lines: string[][]): string {
  const widths = head.map(
    (title, at) => lines.reduce((width, line) => Math.max(width, line[at]?.length ?? 0), title.length) + 2,
  );
  const rule = (left: string, middle: string, right: string) =>
    left + widths.map((width) => "─".repeat(width)).join(middle) + right;
  const row = (cells: string[]) => `│${cells.map((cell, at) => ` ${cell}`.padEnd(widths[at] ?? 0)).join("│")}│`;
  return [rule("┌", "┬", "┐"), row(head), rule("├", "┼", "┤"), ...lines.map(row), rule("└", "┴", "┘")].join("\n");
}
