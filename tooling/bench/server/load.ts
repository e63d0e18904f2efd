import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";

/** One request, as often as it is sent. */
export interface Shot {
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a number of requests took. */
export interface Measured {
  readonly atOnce: number;
  readonly perSecond: number;
  /** Of the server's own processor time. */
  readonly perProcessorSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly refused: number;
}

/** Sends all of them, so many at once, each connection kept; what is not 200 is counted. */
export async function measured(
  port: number,
  processId: number,
  shots: readonly Shot[],
  atOnce: number,
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const times: number[] = [];
  let refused = 0;
  let next = 0;
  const worker = async () => {
    for (let shot = shots[next++]; shot !== undefined; shot = shots[next++]) {
      const begin = performance.now();
      if ((await send(agent, port, shot)) !== 200) refused += 1;
      times.push(performance.now() - begin);
    }
  };
  const [begin, processor] = [performance.now(), processorSeconds(processId)];
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - begin) / 1_000;
  const used = processorSeconds(processId) - processor;
  agent.destroy();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    atOnce,
    perSecond: shots.length / seconds,
    perProcessorSecond: shots.length / Math.max(used, 0.01),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    refused,
  };
}

function send(agent: Agent, port: number, { path, body, headers }: Shot): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        port,
        host: "127.0.0.1",
        path,
        method: body === "" ? "GET" : "POST",
        headers: {
          ...headers,
          ...(body !== "" && { "content-type": "application/json", "content-length": Buffer.byteLength(body) }),
        },
      },
      (response) => {
        response.resume();
        response.once("end", () => resolve(response.statusCode ?? 0));
      },
    );
    sent.once("error", reject);
    sent.end(body);
  });
}

/** Linux counts in hundredths; fields 14 and 15 of `stat`, after the name in parentheses. */
function processorSeconds(processId: number): number {
  const fields = readFileSync(`/proc/${processId}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
