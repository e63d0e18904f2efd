import type { Metadata } from "next";
import { Commands } from "./commands.tsx";
import styles from "./contribute.module.css";
import { Text, words } from "./words.en.ts";

export const metadata: Metadata = { title: words.name, description: words.description };

export default function ContributePage() {
  return (
    <div className="page">
      <div className="column">
        <h1>{words.title}</h1>
        <p className={`lead ${styles.lead}`}>{words.lead}</p>
        <div className={`prose ${styles.prose}`}>
          <Text components={{ pre: Commands }} />
        </div>
      </div>
    </div>
  );
}
