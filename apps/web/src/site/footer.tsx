import { Children } from "react";
import { Link } from "@/later/link.tsx";
import { words } from "./footer.en.ts";
import styles from "./footer.module.css";

export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <div>
        <p>
          {Children.toArray(
            words.source((title) => (
              <a key="source" href="https://www.3blue1brown.com/lessons/backpropagation-calculus" rel="noreferrer">
                {title}
              </a>
            )),
          )}
        </p>
        <p>
          {words.privacy} <Link href="/data">{words.data}</Link>
          {"\u00a0· "}
          <Link href="/glossary">{words.glossary}</Link>
          {"\u00a0· "}
          <Link href="/contribute">{words.contribute}</Link>
          {"\u00a0· "}
          <a href="/licences.txt">{words.licences}</a>
        </p>
      </div>
    </footer>
  );
}
