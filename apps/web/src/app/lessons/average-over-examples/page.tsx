import { start } from "@/lessons/average-over-examples/start.ts";
import { Text } from "@/lessons/average-over-examples/text.en.ts";
import { ChapterPage, chapterMetadata } from "../chapter-page.tsx";

export const metadata = chapterMetadata("average-over-examples");

export default function Page() {
  return <ChapterPage slug="average-over-examples" Text={Text} start={start} />;
}
