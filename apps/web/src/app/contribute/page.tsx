import type { Metadata } from "next";
import Link from "next/link";
import styles from "./contribute.module.css";
import { levelText } from "./level-text.ts";

export const metadata: Metadata = {
  title: "Contribute",
  description: "A level is one data file. Make one, have it proved, share it.",
};

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
            three short texts: a title, a goal, and the sentence that stays when the level is won. This is the whole of
            First Nudge:
          </p>
          <pre className={styles.code}>
            <code>{levelText("first-nudge")}</code>
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
