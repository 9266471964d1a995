/** Where the course begins, below whatever path it is published at. */
export function theSite(): URL {
  return new URL(`${import.meta.env.BASE_URL.replace(/\/$/, "")}/`, location.origin);
}
