"use client";

import { dailyId } from "@nn/level-kit";
import Link from "next/link";
import { useEffect, useState } from "react";
import { useKept } from "@/kept/use-kept.ts";
import { useIsOnline } from "@/later/use-is-online.ts";
import { wins } from "../level/kept-wins.ts";
import styles from "./daily.module.css";
import { daysUpTo, localDate } from "./dates.ts";
import { words } from "./words.en.ts";

const DAYS = 7;

/**
 * Today's level and those of the last days.
 * @param today  by the server's clock; the browser's own takes over as soon as the page is awake
 */
export function DailyList({ today }: { readonly today: string }) {
  const [date, setDate] = useState(today);
  const won = useKept(wins) ?? {};
  const isOnline = useIsOnline();
  useEffect(() => setDate(localDate(new Date())), []);
  const [now = date, ...before] = daysUpTo(date, DAYS);
  const mark = (day: string) => won[`${dailyId(day)}:1:0`] !== undefined && <span>{words.solved}</span>;
  return (
    <>
      <p className={styles.today}>
        <Link className="button main" href={`/play/daily/${now}`} prefetch={false}>
          {words.play(words.day(now))}
        </Link>
        {mark(now)}
      </p>
      <h2>{words.before}</h2>
      {!isOnline && <p>{words.offline}</p>}
      <ul className={styles.before}>
        {before.map((day) => (
          <li key={day}>
            <Link href={`/play/daily/${day}`} prefetch={false}>
              {words.day(day)}
            </Link>
            {mark(day)}
          </li>
        ))}
      </ul>
    </>
  );
}
