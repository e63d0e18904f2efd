import type { Server } from "node:http";

/**
 * Tells once that a request says it came through a proxy, though none is trusted. Behind one, everybody would count as
 * one caller, and nobody's https would be seen. A caller may say so falsely, so this is no more than a hint.
 */
export function watchForProxy(server: Server, proxies: number, tell: () => void): void {
  if (proxies > 0) return;
  const look = ({ headers }: { readonly headers: NodeJS.Dict<string | string[]> }) => {
    if (headers["x-forwarded-for"] === undefined) return;
    server.off("request", look);
    tell();
  };
  // Before all others, which write over what the caller has said.
  server.prependListener("request", look);
}
