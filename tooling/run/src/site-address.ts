import { isIPv6 } from "node:net";

/** Who listens there listens at every address of the machine. */
const EVERYWHERE = ["", "0.0.0.0", "::"];

/**
 * Where the site answers on this machine.
 *
 * @param host  `NUDGE_HOST`: the one address at which it listens, if that is set
 */
export function siteAddress(host: string | undefined, port: number): string {
  const name = host === undefined || EVERYWHERE.includes(host) ? "localhost" : host;
  return `http://${isIPv6(name) ? `[${name}]` : name}:${port}`;
}
