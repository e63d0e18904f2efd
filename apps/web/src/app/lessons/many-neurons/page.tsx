import { start } from "@/lessons/many-neurons/start.ts";
import { Text } from "@/lessons/many-neurons/text.en.ts";
import { ChapterPage, chapterMetadata } from "../chapter-page.tsx";

export const metadata = chapterMetadata("many-neurons");

export default function Page() {
  return <ChapterPage slug="many-neurons" Text={Text} start={start} />;
}
