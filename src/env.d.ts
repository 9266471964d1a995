// What astro.config.mjs puts in the place of these words.
interface ImportMetaEnv {
  /** The version of the course, as in package.json. */
  readonly COURSE_VERSION: string;
}

// What src/course/frame-script.ts gives.
declare module "*?script" {
  const text: string;
  export default text;
}
