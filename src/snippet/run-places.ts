// Where the site serves what runs need, and how large it is: what src/course/run-attributes.ts wrote into an element.

/** The places, and the sizes of what is large. */
export interface RunPlaces {
  /** The program that the build has compiled. */
  readonly program: string;
  /** The worker of the loop. */
  readonly worker: string;
  /** Where the packages that a program may import are listed. */
  readonly packages: string;
  /** Where the files of CPython are listed. */
  readonly python: string;
  readonly compilerBytes: number;
  readonly pythonBytes: number;
}

/** Reads them. */
export function placesIn(data: DOMStringMap): RunPlaces {
  const { program = "", worker = "", packages = "", python = "", compilerBytes, pythonBytes } = data;
  return {
    program,
    worker,
    packages,
    python,
    compilerBytes: Number(compilerBytes),
    pythonBytes: Number(pythonBytes),
  };
}
