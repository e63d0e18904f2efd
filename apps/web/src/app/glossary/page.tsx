import { terms } from "@nn/course";
import { hueOfLetter, inHue } from "@nn/notation";
import type { Metadata } from "next";
import Link from "next/link";
import { Typeset } from "@/formula/typeset.tsx";
import { type Entry, entryOf } from "@/glossary/entry.ts";
import styles from "@/glossary/glossary.module.css";
import { GlossaryList } from "@/glossary/glossary-list.tsx";
import { locale } from "@/locale.ts";
import { words } from "./words.en.ts";

export const metadata: Metadata = { title: words.name, description: words.description };

/** A symbol that is one letter has the hue of its quantity. */
function symbolOf(latex: string): string {
  const hue = hueOfLetter(latex.charAt(0));
  return hue && /^[a-zA-Z](\^|$)/.test(latex) ? inHue(hue, latex) : latex;
}

function EntryText({ entry: { term, taught, practised, played } }: { readonly entry: Entry }) {
  const ways = [
    { name: words.taught, to: taught ? [taught] : [] },
    { name: words.practised, to: practised },
    { name: words.played, to: played },
  ].filter(({ to }) => to.length > 0);
  return (
    <>
      <dt>
        <span data-search-title>{term.title}</span>
        {term.symbol && (
          <span className={styles.symbol}>
            <Typeset text={`$${symbolOf(term.symbol)}$`} />
          </span>
        )}
      </dt>
      <dd>
        <p data-search-text>
          <Typeset text={term.meaning} />
        </p>
        <ul className={styles.ways}>
          {ways.map(({ name, to }) => (
            <li key={name}>
              <span>{name}</span>
              <span>
                {to.map(({ href, title }) => (
                  <Link key={href} href={href} prefetch={false}>
                    {title}
                  </Link>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

export default function GlossaryPage() {
  const sorted = terms.toSorted((one, other) => one.title.localeCompare(other.title, locale));
  return (
    <div className="page">
      <div className="column">
        <h1>{words.name}</h1>
        <p className={`lead ${styles.lead}`}>{words.lead}</p>
      </div>
      <GlossaryList
        entries={sorted.map((term) => ({
          id: term.id,
          text: `${term.title} ${term.meaning}`,
          entry: <EntryText entry={entryOf(term)} />,
        }))}
      />
    </div>
  );
}
