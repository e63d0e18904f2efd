import { start } from "@/lessons/before-you-start/start.ts";
import { Text } from "@/lessons/before-you-start/text.en.ts";
import { ChapterPage, chapterMetadata } from "../chapter-page.tsx";

export const metadata = chapterMetadata("before-you-start");

export default function Page() {
  return <ChapterPage slug="before-you-start" Text={Text} start={start} />;
}
