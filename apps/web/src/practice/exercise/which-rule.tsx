"use client";

import { RULES, type Rule, type SectionLink } from "@nn/exercises";
import { useState } from "react";
import { deliverNotes } from "@/notes/deliver.ts";
import { keepGuess } from "@/notes/outbox.ts";
import { Sign } from "../verdict/sign.tsx";
import { seenRules } from "./seen-rules.ts";
import { words } from "./which-rule.en.ts";
import styles from "./which-rule.module.css";

/**
 * One quick choice before the numbers: by which rule are the slopes put together? It is no mark, and the fields below do
 * not wait for it. Who saw the rule of a family once is not asked again in this browser.
 */
export function WhichRule({
  family,
  rule,
  taughtAt,
}: {
  readonly family: string;
  readonly rule: Exclude<Rule, "added-links">;
  readonly taughtAt: SectionLink;
}) {
  const [isAsked, setAsked] = useState(() => !(seenRules.read() ?? []).includes(family));
  const [chosen, choose] = useState<Rule>();
  if (!isAsked) return null;
  const onChoose = (now: Rule) => {
    choose(now);
    keepGuess(taughtAt.address, { family, rule: now });
    void deliverNotes();
    if (now === rule) seenRules.change((seen = []) => [...seen.filter((each) => each !== family), family]);
  };
  return (
    <section className={styles.rule} aria-label={words.ask}>
      {chosen === undefined ? (
        <>
          <p className={styles.ask}>
            {words.ask}{" "}
            <button type="button" className="plain link" onClick={() => setAsked(false)}>
              {words.leave}
            </button>
          </p>
          <div className={styles.options}>
            {RULES.map((each) => (
              <button key={each} type="button" className="button" onClick={() => onChoose(each)}>
                {words.rules[each]}
              </button>
            ))}
          </div>
        </>
      ) : (
        <p className={styles.said} role="status">
          <Sign kind={chosen === rule ? "tick" : "bar"} />
          <span>
            {chosen === rule ? words.right : words.wrong} {words.because[rule]}
          </span>
        </p>
      )}
    </section>
  );
}
