// A drawing as a file: names, chart, axis and key in one SVG, with the colours it had in the page. It stands alone, so its style has values where
// the page's has variables: other programs than browsers know none.
import { AXIS, escaped, n, type Drawing } from "./draw-svg.ts";

/** The style of a file: `css` with each custom property replaced by its value. */
export function standaloneStyle(css: string, valueOf: (property: string) => string): string {
  return css.replace(/\/\*.*?\*\//gs, "").replace(/var\((--[\w-]+)\)/g, (_, property: string) => valueOf(property));
}

/** The SVG file of a drawing. */
export function figureFile(drawing: Drawing, title: string, style: string): string {
  const { names, namesWidth, chart, chartWidth, height, axis } = drawing;
  const width = namesWidth + chartWidth;
  const below = height + AXIS;
  const whole = below + 26;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="run-figure" viewBox="0 0 ${n(width)} ${n(whole)}" width="${n(width)}" ` +
    `height="${n(whole)}" role="img"><title>${escaped(title)}</title><style>${style}</style>` +
    `<rect class="ground" width="100%" height="100%"/><g>${names}</g><g transform="translate(${n(namesWidth)} 0)">${chart}</g>` +
    `<g transform="translate(${n(namesWidth)} ${n(height)})">${axis}</g>` +
    `<g transform="translate(8 ${n(below + 4)})">${key()}</g></svg>`
  );
}

/** What the looks mean. */
function key(): string {
  return (
    `<rect class="running look-1" y="1" width="20" height="12" rx="3"/><text class="quiet" x="26" y="11">runs</text>` +
    `<rect class="ready ready-plain" x="70" y="1" width="20" height="12" rx="3"/><text class="quiet" x="96" y="11">ready</text>` +
    `<rect class="waiting" x="146" y="5" width="20" height="5" rx="2.5"/><text class="quiet" x="172" y="11">waits</text>` +
    `<path class="mark stdout" d="M222 3l4 7h-8Z"/><text class="quiet" x="232" y="11">prints</text>`
  );
}
