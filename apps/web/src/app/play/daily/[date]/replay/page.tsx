import { levelBySlug } from "@nn/catalog";
import { formulasOf } from "@nn/game/formulas";
import { hasKnobs } from "@nn/level-kit";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { levelWords } from "@/play/level-words.ts";
import { ReplayScreen } from "@/play/replay/replay-screen.tsx";
import { words } from "@/play/replay/words.en.ts";

type Props = { readonly params: Promise<{ readonly date: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const level = levelBySlug(`daily-${(await params).date}`);
  // The moves are behind the "#", which no search engine keeps.
  return level ? { title: words.title(levelWords(level).title), robots: { index: false } } : {};
}

export default async function DailyReplayPage({ params }: Props) {
  const level = levelBySlug(`daily-${(await params).date}`);
  if (!level || !hasKnobs(level)) notFound();
  return (
    <ReplayScreen level={level} standing={undefined} formulas={formulasOf(level)} title={levelWords(level).title} />
  );
}
