import { start } from "@/lessons/the-same-rules-at-scale/start.ts";
import { Text } from "@/lessons/the-same-rules-at-scale/text.en.ts";
import { ChapterPage, chapterMetadata } from "../chapter-page.tsx";

export const metadata = chapterMetadata("the-same-rules-at-scale");

export default function Page() {
  return <ChapterPage slug="the-same-rules-at-scale" Text={Text} start={start} />;
}
