export { react as default } from "@nn/vitest";
