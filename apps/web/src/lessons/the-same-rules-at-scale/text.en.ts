export { default as Text } from "./text.en.mdx";
