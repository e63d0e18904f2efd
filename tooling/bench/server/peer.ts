/** One of the peers, as a process of its own: `node peer.ts echo|trpc`. Prints its port. */
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** The API's own copy of the library. */
const ofApi = createRequire(new URL("../../../packages/api/package.json", import.meta.url));
const load = (name: string) => import(pathToFileURL(ofApi.resolve(name)).href);

async function trpcPing() {
  const { initTRPC } = await load("@trpc/server");
  const { createHTTPHandler } = await load("@trpc/server/adapters/standalone");
  const t = initTRPC.create();
  return createServer(createHTTPHandler({ router: t.router({ ping: t.procedure.query(() => "pong") }) }));
}

const echo = () =>
  createServer((request, response) => {
    let body = "";
    request.on("data", (data) => {
      body += String(data);
    });
    request.on("end", () => response.end(body));
  });

const server = process.argv[2] === "trpc" ? await trpcPing() : echo();
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) console.log(address.port);
});
