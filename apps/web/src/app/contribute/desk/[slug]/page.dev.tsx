import type { Metadata } from "next";
import styles from "@/play/desk/desk.module.css";
import { DeskLater } from "@/play/desk/desk-later.tsx";
import { words } from "@/play/desk/words.en.ts";
import { ThemeButton } from "@/site/theme-button.tsx";

type Props = { readonly params: Promise<{ readonly slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words.title((await params).slug) };
}

/** Where a level is worked on: a page of `npm run dev` alone, which a build does not take in. */
export default async function DeskPage({ params }: Props) {
  const { slug } = await params;
  return (
    <div className={`page ${styles.page}`}>
      <h1>{words.title(slug)}</h1>
      <DeskLater slug={slug} tools={<ThemeButton looks="icon" />} />
    </div>
  );
}
