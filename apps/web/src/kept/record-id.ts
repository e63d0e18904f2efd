/**
 * The id of a new record: a uuid of version 7 (RFC 9562, 5.7), 48 bits of the time in milliseconds and 74 of chance. The
 * server takes no other, and knows by it what was sent twice. A library would be 2 kB of every chapter.
 */
export function recordId(now = Date.now(), random = crypto.getRandomValues(new Uint8Array(10))): string {
  const time = now.toString(16).padStart(12, "0");
  const [first = 0, second = 0, third = 0, ...rest] = random;
  const bytes = [0x70 | (first & 0x0f), second, 0x80 | (third & 0x3f), ...rest];
  const hex = time + bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
