import { start } from "@/lessons/a-nudge-travels/start.ts";
import { Text } from "@/lessons/a-nudge-travels/text.en.ts";
import { ChapterPage, chapterMetadata } from "../chapter-page.tsx";

export const metadata = chapterMetadata("a-nudge-travels");

export default function Page() {
  return <ChapterPage slug="a-nudge-travels" Text={Text} start={start} />;
}
