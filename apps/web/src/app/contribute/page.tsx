import type { Metadata } from "next";
import Link from "next/link";
import styles from "./contribute.module.css";

export const metadata: Metadata = {
  title: "Contribute",
  description: "A level is one data file. Make one, have it proved, share it.",
};

const document = `{
  "format": 1,
  "kind": "nudge",
  "slug": "first-nudge",
  "network": { "inputs": 1, "layers": [{ "neurons": 1, "activation": "identity" }], … },
  "knobs": [{ "parameter": "w1.0.0", "step": 0.5, "min": -4, "max": 4 }],
  "examples": [{ "input": [1], "target": [2] }],
  "target": 0.05,
  "teaches": "weight-gradient",
  "text": { "en": { "title": "First Nudge", "goal": "…", "aha": "…" } }
}`;

export default function ContributePage() {
  return (
    <div className="page">
      <div className="column">
        <h1>Make a level</h1>
        <p className={`lead ${styles.lead}`}>
          A level is one data file: a small network, the knobs a player may turn, and the cost to reach. No code of
          yours runs anywhere, and the engine proves the rest.
        </p>
        <div className={`prose ${styles.prose}`}>
          <h2>What you write</h2>
          <p>
            The starting weights and biases, which of them are knobs, one to eight examples, the cost to reach, and
            three short texts: a title, a goal, and the sentence that stays when the level is won.
          </p>
          <pre className={styles.code}>
            <code>{document}</code>
          </pre>
          <h2>What is proved for you</h2>
          <p>
            Par is the smallest number of nudges that solves the level. It is found by trying every shorter way, never
            written by hand. The gradient is compared with real nudges, the stored solution is replayed, the stored
            wrong answers must fail, and luck alone must not win too often. What is wrong is said in words that tell
            what to change.
          </p>
          <h2>Where it goes</h2>
          <p>
            A pack is a folder of such files with a manifest. Put it under <code>packages/levels</code>, or publish it:
            the site finds every installed pack by itself. The whole path stands in the project’s file{" "}
            <code>CONTRIBUTING.md</code>; the three levels of <Link href="/play">First steps</Link> are a pack like any
            other and a good one to copy.
          </p>
        </div>
      </div>
    </div>
  );
}
