import type { Metadata } from "next";
import styles from "@/data/data.module.css";
import { words } from "@/data/words.en.ts";
import { YourData } from "@/data/your-data.tsx";
import { WithoutScript } from "@/site/without-script.tsx";

export const metadata: Metadata = { title: words.name, description: words.description };

export default function DataPage() {
  return (
    <div className="page">
      <div className={`column ${styles.head}`}>
        <h1>{words.name}</h1>
        <p className={`lead ${styles.lead}`}>{words.lead}</p>
        <WithoutScript on="data" />
      </div>
      <YourData />
    </div>
  );
}
