import { start } from "@/lessons/the-tree-of-causes/start.ts";
import { Text } from "@/lessons/the-tree-of-causes/text.en.ts";
import { ChapterPage, chapterMetadata } from "../chapter-page.tsx";

export const metadata = chapterMetadata("the-tree-of-causes");

export default function Page() {
  return <ChapterPage slug="the-tree-of-causes" Text={Text} start={start} />;
}
