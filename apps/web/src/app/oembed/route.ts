import { figureNames, figureOf, isFigureName } from "@/embed/figures.ts";

const WIDTH = 720;

/** oEmbed 1.0 (oembed.com) for the addresses of figures, as JSON. */
export function GET(request: Request): Response {
  const here = new URL(request.url);
  const asked = here.searchParams;
  if ((asked.get("format") ?? "json") !== "json")
    return Response.json({ error: "oembed: only format=json is answered" }, { status: 501 });
  const url = URL.parse(asked.get("url") ?? "", originOf(request, here));
  const name = /^\/figure\/([a-z-]+)$/.exec(url?.pathname ?? "")?.[1];
  if (!url || name === undefined || !isFigureName(name))
    return Response.json(
      { error: `oembed: url must be the address of a figure, /figure/<name>, with one of ${figureNames.join(", ")}` },
      { status: 404 },
    );
  const { title, height } = figureOf(name);
  const width = Math.min(WIDTH, boundOf(asked.get("maxwidth")));
  const shown = Math.min(height, boundOf(asked.get("maxheight")));
  const source = new URL(`/figure/${name}${url.search}`, originOf(request, here));
  return Response.json(
    {
      version: "1.0",
      type: "rich",
      provider_name: "Nudge",
      provider_url: source.origin,
      title,
      width,
      height: shown,
      html: `<iframe src="${escaped(source.href)}" title="${escaped(title)}" width="${width}" height="${shown}" style="border:0" loading="lazy"></iframe>`,
    },
    { headers: { "Access-Control-Allow-Origin": "*", "Cache-Control": "public, max-age=3600" } },
  );
}

/** Behind a proxy the request knows its own port alone; the header has the name that the reader sees. */
function originOf(request: Request, here: URL): string {
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host") ?? here.host;
  const protocol = request.headers.get("x-forwarded-proto")?.split(",")[0]?.trim() ?? here.protocol.replace(":", "");
  return `${protocol === "https" ? "https" : "http"}://${host}`;
}

/** The limit that was asked for; what is no number is no limit. */
const boundOf = (text: string | null): number => {
  const bound = Number(text ?? Number.NaN);
  return Number.isFinite(bound) && bound >= 1 ? Math.floor(bound) : Number.POSITIVE_INFINITY;
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
