import { useState } from "react";
import type { Reply } from "./server.ts";

/** One request at a time, with what went wrong in words. */
export function useRequest() {
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const run = async <T>(request: () => Promise<Reply<T>>, done: (data: T) => void | Promise<void>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setFault(undefined); // what is said twice is heard twice
    const reply = await request();
    if (reply.ok) await done(reply.data);
    else setFault(reply.why);
    setBusy(false);
  };
  return { isBusy, fault, run, clear: () => setFault(undefined) };
}
