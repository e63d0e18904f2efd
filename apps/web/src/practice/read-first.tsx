import Link from "next/link";
import type { Practice } from "./practice-types.ts";
import { words } from "./reasons.en.ts";

/** The section to be read again before an exercise, where its idea went wrong again and again. */
export function ReadFirst({ section }: { readonly section: Practice["Suggestion"]["readFirst"] }) {
  if (!section) return null;
  return (
    <>
      {" "}
      {words.reasons.readFirst} <Link href={`/lessons/${section.address}`}>{section.title}</Link>
    </>
  );
}
