import { start } from "@/lessons/sum-over-paths/start.ts";
import { Text } from "@/lessons/sum-over-paths/text.en.ts";
import { ChapterPage, chapterMetadata } from "../chapter-page.tsx";

export const metadata = chapterMetadata("sum-over-paths");

export default function Page() {
  return <ChapterPage slug="sum-over-paths" Text={Text} start={start} />;
}
