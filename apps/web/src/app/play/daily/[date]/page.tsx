import { levelBySlug } from "@nn/catalog";
import { formulasOf } from "@nn/game/formulas";
import { hasKnobs } from "@nn/level-kit";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "@/play/daily/words.en.ts";
import { behind } from "@/play/level/behind.ts";
import { LevelScreen } from "@/play/level/level-screen.tsx";
import { LevelText } from "@/play/level/level-text.tsx";
import { levelWords } from "@/play/level-words.ts";
import { KeptDays } from "@/play/offline/kept-days.tsx";
import { road } from "@/road/road.ts";
import { ThemeButton } from "@/site/theme-button.tsx";
import { WithoutScript } from "@/site/without-script.tsx";

type Props = { readonly params: Promise<{ readonly date: string }> };

// There are too many days to keep a page for each; the catalog keeps the levels that are asked for.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const level = levelBySlug(`daily-${(await params).date}`);
  return level ? { title: levelWords(level).title, description: words.description } : {};
}

/** The level of a day. */
export default async function DailyLevelPage({ params }: Props) {
  const level = levelBySlug(`daily-${(await params).date}`);
  if (!level || !hasKnobs(level)) notFound();
  const { title, goal, aha } = levelWords(level);
  return (
    <>
      <LevelScreen
        key={level.id}
        level={level}
        behind={behind(level)}
        road={road}
        standing={undefined}
        formulas={formulasOf(level)}
        title={title}
        goal={<LevelText text={goal} />}
        aha={<LevelText text={aha} />}
        next={undefined}
        tools={<ThemeButton looks="icon" />}
        withoutScript={<WithoutScript on="level" />}
      />
      <KeptDays />
    </>
  );
}
