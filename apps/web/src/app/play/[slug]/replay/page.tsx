import { levelBySlug } from "@nn/catalog";
import { formulasOf } from "@nn/game/formulas";
import { hasKnobs } from "@nn/level-kit";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { levelWords } from "@/play/level-words.ts";
import { mapWorlds, standingOf } from "@/play/map/map.ts";
import { PlacingReplayScreen } from "@/play/replay/placing-replay-screen.tsx";
import { ReplayScreen } from "@/play/replay/replay-screen.tsx";
import { words } from "@/play/replay/words.en.ts";

type Props = { readonly params: Promise<{ readonly slug: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => mapWorlds.flatMap(({ levels }) => levels.map(({ slug }) => ({ slug })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const level = levelBySlug(slug);
  // The moves are behind the "#", which no search engine keeps.
  return level ? { title: words.title(levelWords(level).title), robots: { index: false } } : {};
}

export default async function ReplayPage({ params }: Props) {
  const { slug } = await params;
  const level = levelBySlug(slug);
  if (!level) notFound();
  const page = { standing: standingOf(slug), formulas: formulasOf(level), title: levelWords(level).title };
  return hasKnobs(level) ? <ReplayScreen level={level} {...page} /> : <PlacingReplayScreen level={level} {...page} />;
}
