import { createHmac } from "node:crypto";

/** An address as it may be stored: the same text for the same address, and nothing that leads back to it. */
export const unreadable = (address: string, key: string) =>
  createHmac("sha256", key).update(address).digest("base64url");
