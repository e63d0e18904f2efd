import { isIPv4, isIPv6 } from "node:net";

/**
 * What counts as one address when calls are counted: an IPv4 address, or the /64 of an IPv6 one, because whoever has
 * one address there has 2⁶⁴ of them.
 *
 * @returns undefined if the text is no address
 */
export function networkOf(text: string): string | undefined {
  const address = withoutPort(text.trim().toLowerCase());
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return undefined;
  const groups = groupsOf(address);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return ipv4From(groups[6] ?? 0, groups[7] ?? 0);
  const prefix = groups.slice(0, 4).map((group) => group.toString(16));
  return `${prefix.join(":")}::/64`;
}

/** Some proxies write the port as well: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function withoutPort(text: string): string {
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1];
  const address = bracketed ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  return address.split("%")[0] ?? ""; // the name of a network card, as in fe80::1%eth0
}

/** The eight groups of a valid IPv6 address. */
function groupsOf(address: string): readonly number[] {
  const [head = "", tail] = address.split("::");
  const left = numbersIn(head);
  if (tail === undefined) return left;
  const right = numbersIn(tail);
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right];
}

const numbersIn = (text: string): readonly number[] =>
  text === ""
    ? []
    : text.split(":").flatMap((group) => {
        if (!group.includes(".")) return [Number.parseInt(group, 16)];
        const [a = 0, b = 0, c = 0, d = 0] = group.split(".").map(Number);
        return [a * 256 + b, c * 256 + d];
      });

const ipv4From = (high: number, low: number): string => [high >> 8, high & 255, low >> 8, low & 255].join(".");
