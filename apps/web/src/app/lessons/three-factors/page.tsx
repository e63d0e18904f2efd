import { start } from "@/lessons/three-factors/start.ts";
import { Text } from "@/lessons/three-factors/text.en.ts";
import { ChapterPage, chapterMetadata } from "../chapter-page.tsx";

export const metadata = chapterMetadata("three-factors");

export default function Page() {
  return <ChapterPage slug="three-factors" Text={Text} start={start} />;
}
