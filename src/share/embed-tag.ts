// The tag with which another page shows a snippet of the course. A frame cannot grow by itself, so the embedded page tells its
// height, and the tag brings along the few lines that listen: only to the frame they belong to, and only for a number.

/** The embedded page's message. */
export const HEIGHT = "loopbook:height";

/** How high the frame is until the embedded page has told. */
export const FIRST_HEIGHT = 420;

/** HTML to be copied into another page. */
export function embedTag(address: string, title: string): string {
  const { origin } = new URL(address);
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${String(FIRST_HEIGHT)}" style="border:0" loading="lazy" allow="clipboard-write"></iframe>
<script>
  {
    const frame = document.currentScript.previousElementSibling;
    addEventListener("message", ({ source, origin, data }) => {
      if (source !== frame.contentWindow || origin !== "${origin}" || data?.type !== "${HEIGHT}") return;
      if (data.height > 0 && data.height < 20000) frame.height = Math.ceil(data.height);
    });
  }
</script>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
