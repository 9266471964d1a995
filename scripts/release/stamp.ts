// What a release changes in texts: which version may come next, and the change log's section that is still open. Pure functions.

/** The heading of what was done since the last version. */
const OPEN = "## Next";

/** Throws unless `version` is one, and comes after `current`. */
export function checkVersion(version: string, current: string): void {
  const [now, then] = [numbers(current), numbers(version)];
  if (then === undefined) throw new Error(`“${version}” is no version: three numbers, such as 1.2.0.`);
  if (now === undefined) throw new Error(`The version in package.json, “${current}”, is none.`);
  const first = then.findIndex((each, index) => each !== now[index]);
  if (first < 0 || then[first]! < now[first]!) throw new Error(`${version} does not come after ${current}.`);
}

/** The change log with its open section closed under the name of the version; throws where nothing is told in it. */
export function stampChangelog(text: string, version: string): string {
  const [section = "", ...others] = text.split(/^(?=## )/m);
  if (section.split("\n")[0]?.trim() !== OPEN)
    throw new Error(`CHANGELOG.md has to begin with “${OPEN}”, and below it what ${version} brings.`);
  if (!/^- \S/m.test(section))
    throw new Error(`CHANGELOG.md tells nothing below “${OPEN}”: a list of what ${version} brings.`);
  return [section.replace(OPEN, `## ${version}`), ...others].join("");
}

function numbers(version: string): readonly number[] | undefined {
  return /^\d+\.\d+\.\d+$/.test(version) ? version.split(".").map(Number) : undefined;
}
