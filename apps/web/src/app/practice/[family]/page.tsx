import { course, placeAt } from "@nn/course";
import { families, isFamilyId } from "@nn/exercises";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { preloadFormulaLetters } from "@/formula/formula-letters.ts";
import { Link } from "@/later/link.tsx";
import { PageExercise } from "@/practice/exercise/page-exercise.tsx";
import { StillQuestion } from "@/practice/still/still-question.tsx";
import { stillVariant } from "@/practice/still/variant.ts";
import { road } from "@/road/road.ts";
import { WithoutScript } from "@/site/without-script.tsx";
import styles from "../practice.module.css";
import { words } from "../words.en.ts";

type Props = { readonly params: Promise<{ readonly family: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => families.map(({ id }) => ({ family: id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { family } = await params;
  const summary = families.find(({ id }) => id === family);
  return summary ? { title: summary.title, description: summary.summary } : {};
}

export default async function FamilyPage({ params }: Props) {
  const { family } = await params;
  const summary = families.find(({ id }) => id === family);
  if (!isFamilyId(family) || !summary) notFound();
  preloadFormulaLetters();
  const taught = placeAt(summary.taughtAt);
  const { prompt, figure } = stillVariant(family);
  return (
    <div className={`page ${styles.workPage}`}>
      <p className={`small ${styles.ways}`}>
        <Link href="/practice">{words.family.back}</Link>
        {taught && (
          <Link href={`/lessons/${summary.taughtAt}`}>
            {words.family.taught(
              course.chapters.findIndex(({ slug }) => slug === taught.chapter.slug),
              taught.chapter.title,
            )}
          </Link>
        )}
      </p>
      <h1>{summary.title}</h1>
      <p className={`lead ${styles.summaryLine}`}>{summary.summary}</p>
      <WithoutScript on="exercise" />
      <noscript>
        <StillQuestion family={family} />
      </noscript>
      <PageExercise
        family={family}
        about={{ title: summary.title, summary: summary.summary }}
        road={road}
        still={{ prompt, figure }}
      />
    </div>
  );
}
