import { start } from "@/lessons/four-neurons-in-a-row/start.ts";
import { Text } from "@/lessons/four-neurons-in-a-row/text.en.ts";
import { ChapterPage, chapterMetadata } from "../chapter-page.tsx";

export const metadata = chapterMetadata("four-neurons-in-a-row");

export default function Page() {
  return <ChapterPage slug="four-neurons-in-a-row" Text={Text} start={start} />;
}
