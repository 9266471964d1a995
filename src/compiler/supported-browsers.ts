// Which browsers the course is made for: what its builds aim at. What is younger than these versions they compile away, or a test
// refuses (tests/site/supported.spec.ts). In an older one every page can be read, and a sentence stands where the controls
// would (src/layouts/too-old.ts).

/** The oldest version of each browser in which everything works; they came out by the summer of 2024. */
export const supported = { chrome: 120, edge: 120, firefox: 128, safari: 17.4 } as const;

/** The same for the tools that build. iOS has Safari's engine in all its browsers. */
export const buildTargets: string[] = Object.entries({ ...supported, ios: supported.safari }).map(
  ([name, version]) => `${name}${String(version)}`,
);

/** The same for readers. */
export const supportedInWords = `Chrome or Edge ${String(supported.chrome)}, Firefox ${String(supported.firefox)} or Safari ${String(supported.safari)}`;
