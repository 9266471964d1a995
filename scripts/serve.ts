// `npm start`, once the site is built and packed: serves it as a good host would. PORT says where.
import { host } from "./site/host.ts";

const base = `/${(process.env.SITE_BASE ?? "").replaceAll(/^\/+|\/+$/g, "")}/`.replace("//", "/");
const { url } = await host("dist", Number(process.env.PORT ?? 4321), base);
console.log(`Loopbook: ${url}`);
