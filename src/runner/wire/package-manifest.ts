// The list of the packages' files: Node writes it beside them, and the page reads it to know what to load.
import * as v from "valibot";

/** The file that is the script; the others are for it. */
export const SOURCE_FILE = "source";

/** What there is to load, beside the manifest. */
export const Manifest = v.array(v.object({ name: v.string(), file: v.string(), bytes: v.number() }));
export type Manifest = v.InferOutput<typeof Manifest>;
