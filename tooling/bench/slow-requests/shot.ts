import { request } from "node:http";
import { connect } from "node:net";

/** One hostile request. */
export interface Shot {
  readonly kind: string;
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Sent byte for byte in the place of a request. */
  readonly raw?: string;
  /** The texts that were to be marked in it: those that take long are worth changing. */
  readonly texts?: readonly string[];
}

export interface Hit {
  /** 0 where there was no answer. */
  readonly status: number;
  readonly bytes: number;
  readonly body: string;
}

const PATIENCE_MS = 40_000;
/** What was sent byte for byte may never be answered. */
const RAW_PATIENCE_MS = 400;

export const fire = (port: number, shot: Shot): Promise<Hit> =>
  shot.raw === undefined ? ask(port, shot) : sendBytes(port, shot.raw);

function ask(port: number, { method, target, headers, body }: Shot): Promise<Hit> {
  return new Promise((resolve) => {
    const none = { status: 0, bytes: 0, body: "" };
    try {
      const sent = request(
        { host: "127.0.0.1", port, method, path: target, headers, agent: false, timeout: PATIENCE_MS },
        (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.once("error", () => resolve(none));
          response.once("end", () => {
            const whole = Buffer.concat(parts);
            resolve({ status: response.statusCode ?? 0, bytes: whole.byteLength, body: whole.toString("utf8") });
          });
        },
      );
      sent.once("error", () => resolve(none));
      sent.once("timeout", () => sent.destroy());
      sent.end(body);
    } catch {
      resolve(none); // Node refuses to send such an address or header
    }
  });
}

function sendBytes(port: number, raw: string): Promise<Hit> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(raw, "latin1"));
    const end = () => {
      clearTimeout(enough);
      socket.destroy();
      // Of several answers the worst is told.
      const statuses = [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
      resolve({ status: Math.max(0, ...statuses), bytes: answer.length, body: answer.slice(0, 500) });
    };
    const enough = setTimeout(end, RAW_PATIENCE_MS);
    socket.on("data", (data) => {
      answer += data.toString("latin1");
    });
    socket.once("error", end);
    socket.once("close", end);
  });
}
