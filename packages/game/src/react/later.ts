import { useEffect, useSyncExternalStore } from "react";

/** Code that a stage does without until it is awake. */
export interface Later<Code> {
  /** Undefined until it has come, which is soon after the page has, and again when there is a connection. */
  readonly use: () => Code | undefined;
  /** Fetches it now. */
  readonly fetch: () => Promise<void>;
}

/** @param load  a dynamic import */
export function later<Code>(load: () => Promise<Code>): Later<Code> {
  let code: Code | undefined;
  let coming: Promise<void> | undefined;
  const waiting = new Set<() => void>();
  const fetch = () => {
    coming ??= load()
      .then((come) => {
        code = come;
        for (const tell of waiting) tell();
      })
      .catch((error: unknown) => {
        console.info("A part of the stage has not come yet.", error);
        coming = undefined;
      });
    return coming;
  };
  const subscribe = (tell: () => void) => {
    waiting.add(tell);
    return () => void waiting.delete(tell);
  };
  return {
    fetch,
    use: () => {
      useEffect(() => {
        void fetch();
        window.addEventListener("online", fetch);
        return () => window.removeEventListener("online", fetch);
      }, []);
      return useSyncExternalStore(
        subscribe,
        () => code,
        () => undefined,
      );
    },
  };
}
