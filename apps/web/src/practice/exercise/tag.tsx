import styles from "./exercise.module.css";
import { words } from "./words.en.ts";

/** Says between the paragraphs of a lesson that this is an exercise, and which. */
export const Tag = ({ title }: { readonly title: string }) => (
  <p className={styles.tag}>
    <span>{words.exercise}</span>
    <span>{title}</span>
  </p>
);
