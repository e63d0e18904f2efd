"use client";

import { startTransition, useCallback, useEffect, useState } from "react";

/** Code that a page does without until it is awake. */
export interface Later<Code> {
  /** Undefined until it has come. */
  readonly code: Code | undefined;
  /** Why it has not come. */
  readonly fault: unknown;
  readonly retry: () => void;
}

/**
 * @param load      a dynamic import; the same function at every call
 * @param isWanted  false as long as nobody needs it
 */
export function useLater<Code extends object>(load: () => Promise<Code>, isWanted = true): Later<Code> {
  const [code, setCode] = useState<Code>();
  const [fault, setFault] = useState<unknown>();
  const retry = useCallback(() => {
    setFault(undefined);
    load()
      // What comes is drawn in small pieces, so that a reader who is doing something else does not notice.
      .then((come) => startTransition(() => setCode(come)))
      .catch(setFault);
  }, [load]);
  useEffect(() => {
    if (isWanted) retry();
  }, [isWanted, retry]);
  return { code, fault, retry };
}
