import { levelBySlug } from "@nn/catalog";
import { formulasOf } from "@nn/game/formulas";
import { hasKnobs } from "@nn/level-kit";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { behind } from "@/play/level/behind.ts";
import { LevelScreen } from "@/play/level/level-screen.tsx";
import { LevelText } from "@/play/level/level-text.tsx";
import { levelWords } from "@/play/level-words.ts";
import { levelAfter, mapWorlds, standingOf } from "@/play/map/map.ts";
import { PlacingLater } from "@/play/placing/placing-later.tsx";
import { road } from "@/road/road.ts";
import { ThemeButton } from "@/site/theme-button.tsx";
import { WithoutScript } from "@/site/without-script.tsx";

type Props = { readonly params: Promise<{ readonly slug: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => mapWorlds.flatMap(({ levels }) => levels.map(({ slug }) => ({ slug })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const level = levelBySlug(slug);
  if (!level) return {};
  const { title, goal } = levelWords(level);
  return { title, description: goal.replaceAll("$", "") };
}

export default async function LevelPage({ params }: Props) {
  const { slug } = await params;
  const level = levelBySlug(slug);
  if (!level) notFound();
  const { title, goal, aha } = levelWords(level);
  const page = {
    behind: behind(level),
    road,
    standing: standingOf(slug),
    formulas: formulasOf(level),
    title,
    goal: <LevelText text={goal} />,
    aha: <LevelText text={aha} />,
    next: levelAfter(slug),
    tools: <ThemeButton looks="icon" />,
    withoutScript: <WithoutScript on="level" />,
  };
  return hasKnobs(level) ? (
    <LevelScreen key={level.id} level={level} {...page} />
  ) : (
    <PlacingLater key={level.id} level={level} {...page} />
  );
}
