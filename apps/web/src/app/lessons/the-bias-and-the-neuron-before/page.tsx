import { start } from "@/lessons/the-bias-and-the-neuron-before/start.ts";
import { Text } from "@/lessons/the-bias-and-the-neuron-before/text.en.ts";
import { ChapterPage, chapterMetadata } from "../chapter-page.tsx";

export const metadata = chapterMetadata("the-bias-and-the-neuron-before");

export default function Page() {
  return <ChapterPage slug="the-bias-and-the-neuron-before" Text={Text} start={start} />;
}
