import { useState } from "react";
import type { Reply } from "./server.ts";
import { words } from "./words.en.ts";

/** One request at a time, with what went wrong in words. */
export function useRequest() {
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const run = async <T>(request: () => Promise<Reply<T>>, done: (data: T) => void | Promise<void>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const reply = await request();
    setFault(reply.ok ? undefined : words.failed(reply.why));
    if (reply.ok) await done(reply.data);
    setBusy(false);
  };
  return { isBusy, fault, run };
}
