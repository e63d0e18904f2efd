import { browserNumber } from "@/kept/browser-number.ts";

/** What a request says that changes something: which browser it comes from, should it have no cookie yet. */
export const ofThisBrowser = () => ({ "x-nudge-browser": browserNumber() });

/** A change as the server takes it. */
export const asChange = (input: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...ofThisBrowser() },
  body: JSON.stringify(input),
});
