import { start } from "@/lessons/downhill/start.ts";
import { Text } from "@/lessons/downhill/text.en.ts";
import { ChapterPage, chapterMetadata } from "../chapter-page.tsx";

export const metadata = chapterMetadata("downhill");

export default function Page() {
  return <ChapterPage slug="downhill" Text={Text} start={start} />;
}
