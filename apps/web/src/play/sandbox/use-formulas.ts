"use client";

import { useEffect, useState } from "react";

type Formulas = Readonly<Record<string, string>>;

/** Typeset formulas of every network that a sandbox can have. Until they have come, formulas are in plain type. */
export function useFormulas(): Formulas {
  const [formulas, setFormulas] = useState<Formulas>({});
  useEffect(() => {
    const left = new AbortController();
    const load = async () => {
      const answer = await fetch("/play/sandbox/formulas", { signal: left.signal });
      if (!answer.ok) throw new Error(`The server answered with ${answer.status}.`);
      setFormulas((await answer.json()) as Formulas);
    };
    load().catch((error: unknown) => {
      if (!left.signal.aborted) console.info("Formulas stay in plain type.", error);
    });
    return () => left.abort();
  }, []);
  return formulas;
}
