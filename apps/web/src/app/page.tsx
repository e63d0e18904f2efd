import Link from "next/link";
import { Continue } from "@/site/continue.tsx";
import { HomeFigure } from "@/site/home-figure.tsx";
import styles from "./page.module.css";

const rooms = [
  {
    href: "/lessons/a-nudge-travels",
    verb: "Read",
    title: "A nudge travels",
    text: "A lesson whose figure is alive. Drag any weight, bias, input or target, and every number on the page answers.",
  },
  {
    href: "/practice",
    verb: "Practise",
    title: "Write the derivative",
    text: "Type a formula in your own way. You see how it was read, and a wrong answer is told which factor went astray.",
  },
  {
    href: "/play",
    verb: "Play",
    title: "First steps",
    text: "Bring the cost down by hand, one nudge at a time. Lamps show the gradient, factor by factor, when you ask.",
  },
] as const;

export default function HomePage() {
  return (
    <div className="page">
      <div className={styles.opening}>
        <h1>What does one small nudge do?</h1>
        <p className={`lead ${styles.lead}`}>
          Inside a neural network a weight moves a little, and the cost moves too. How far, and why, is the whole of
          backpropagation: the chain rule, used patiently. Here you learn it by hand.
        </p>
      </div>
      <HomeFigure />
      <Continue />
      <nav aria-label="Where to begin" className={styles.rooms}>
        {rooms.map(({ href, verb, title, text }) => (
          <Link key={href} href={href} className={styles.room}>
            <span className={styles.verb}>{verb}</span>
            <span className={styles.what}>
              <strong>{title}</strong>
              <span>{text}</span>
            </span>
          </Link>
        ))}
      </nav>
    </div>
  );
}
