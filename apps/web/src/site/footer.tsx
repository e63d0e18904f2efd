import Link from "next/link";
import styles from "./footer.module.css";

export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <div>
        <p>
          Follows the chapter{" "}
          <a href="https://www.3blue1brown.com/lessons/backpropagation-calculus" rel="noreferrer">
            Backpropagation calculus
          </a>{" "}
          by 3Blue1Brown, in our own words.
        </p>
        <p>
          No account, no tracking. Progress belongs to this browser. <Link href="/contribute">Make a level</Link>
        </p>
      </div>
    </footer>
  );
}
