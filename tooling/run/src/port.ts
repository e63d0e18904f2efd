import getPort, { portNumbers } from "get-port";
import { Trouble } from "./say.ts";

const DEFAULT_PORT = 3000;
const HIGHEST_PORT = 65_535;
const TRIES = 100;

/** @throws {Trouble} if `PORT` is set but is not a port */
export function wantedPort(text: string | undefined): number {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= HIGHEST_PORT) return port;
  throw new Trouble(
    `PORT is "${text}", which is no port. Set it to a number from 1 to ${HIGHEST_PORT}, or leave it out.`,
  );
}

/** The wanted port, or the next free one above it. */
export async function freePort(wanted: number): Promise<number> {
  const highest = Math.min(wanted + TRIES, HIGHEST_PORT);
  const candidates = wanted === highest ? [wanted] : portNumbers(wanted, highest);
  return await getPort({ port: candidates });
}
