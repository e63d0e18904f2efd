import { Link } from "@/later/link.tsx";
import { mapWorlds } from "@/play/map/map.ts";
import { NextThing } from "@/road/next-thing.tsx";
import { road } from "@/road/road.ts";
import { HomeFigure } from "@/site/home-figure.tsx";
import { WithoutScript } from "@/site/without-script.tsx";
import styles from "./page.module.css";
import { words } from "./words.en.ts";

const { home } = words;

const rooms = [
  { href: "/lessons", ...home.read, ways: [{ href: "/practice/map", text: home.map }] },
  {
    href: "/practice",
    ...home.practise,
    ways: [
      { href: "/practice/session", text: home.session },
      { href: "/practice/notebook", text: home.notebook },
    ],
  },
  {
    href: "/play",
    ...home.play,
    title: home.play.title(mapWorlds.length),
    ways: [{ href: "/play/daily", text: home.daily }],
  },
] as const;

export default function HomePage() {
  return (
    <div className="page">
      <div className={styles.opening}>
        <div>
          <h1>{home.title}</h1>
          <p className={`lead ${styles.lead}`}>{home.lead}</p>
        </div>
        <NextThing road={road} />
      </div>
      <WithoutScript on="home" />
      <HomeFigure />
      <nav aria-label={home.rooms} className={styles.rooms}>
        {rooms.map(({ href, verb, title, text, ways }) => (
          <div key={href} className={styles.room}>
            <Link href={href} className={styles.door}>
              <span className={styles.verb}>{verb}</span>
              <span className={styles.what}>
                <strong>{title}</strong>
                <span>{text}</span>
              </span>
            </Link>
            <p className={styles.ways}>
              {ways.map((way) => (
                <Link key={way.href} href={way.href}>
                  {way.text}
                </Link>
              ))}
            </p>
          </div>
        ))}
      </nav>
    </div>
  );
}
