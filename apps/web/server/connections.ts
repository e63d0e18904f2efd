import type { Server } from "node:http";
import type { Socket } from "node:net";
import { networkOf } from "./network.ts";

export interface ConnectionLimits {
  readonly all: number;
  /** From one network. Not counted behind proxies, whose connections all come from them. */
  readonly ofOne: number | undefined;
}

/** Holds a server to its number of connections. Whoever comes too many is cut off unanswered, which costs nothing. */
export function limitConnections(server: Server, limits: ConnectionLimits): void {
  server.maxConnections = limits.all;
  const { ofOne } = limits;
  if (ofOne === undefined) return;
  const open = new Map<string, number>();
  server.on("connection", (socket: Socket) => {
    const network = networkOf(socket.remoteAddress ?? "") ?? "unknown";
    const count = (open.get(network) ?? 0) + 1;
    open.set(network, count);
    socket.once("close", () => {
      const left = (open.get(network) ?? 1) - 1;
      if (left === 0) open.delete(network);
      else open.set(network, left);
    });
    if (count > ofOne) socket.destroy();
  });
}
