// Taking a run along: its figure into the clipboard, as SVG or PNG, and its record as a file that Perfetto opens. Loaded when somebody asks.
import { chromeTrace } from "../../trace/chrome-trace.ts";
import { draw } from "../../trace/draw-svg.ts";
import { figureFile, standaloneStyle } from "../../trace/figure-file.ts";
import type { Picture } from "../../trace/picture.ts";
import { rowsOf } from "../../trace/rows.ts";
import { scaleByTime, scaleByTurn, type Scale } from "../../trace/scale.ts";
import { saveFile } from "../save-file.ts";
import css from "../../styles/figure.css?raw";

/** What can be taken along. */
export type Take = "svg" | "png" | "trace";

/** Takes it; gives the sentence to say. */
export async function take(what: Take, picture: Picture, axis: Scale["kind"], title: string): Promise<string> {
  if (what === "trace") {
    const json = JSON.stringify(chromeTrace(picture, title));
    saveFile(`${fileName(title)}.trace.json`, new Blob([json], { type: "application/json" }));
    return "Saved the record. ui.perfetto.dev opens it.";
  }
  const scale = axis === "turn" ? scaleByTurn(picture) : scaleByTime(picture);
  const drawing = draw(picture, scale, rowsOf(picture), { id: "figure" });
  const style = getComputedStyle(document.documentElement);
  const svg = figureFile(
    drawing,
    title,
    standaloneStyle(css, (property) => style.getPropertyValue(property).trim()),
  );
  if (what === "svg") {
    await navigator.clipboard.writeText(svg);
    return "Copied the figure as SVG.";
  }
  await navigator.clipboard.write([new ClipboardItem({ "image/png": rasterised(svg) })]);
  return "Copied the figure as PNG.";
}

/** The picture of an SVG, twice as sharp as it is large. */
async function rasterised(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  // Browsers draw no canvas that is wider than this.
  const sharpness = Math.min(2, 16_000 / image.width);
  [canvas.width, canvas.height] = [image.width * sharpness, image.height * sharpness];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("The figure is too large for a picture."));
    });
  });
}

function fileName(title: string): string {
  return (
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "") || "run"
  );
}
