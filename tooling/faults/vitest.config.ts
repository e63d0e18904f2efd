export { pure as default } from "@nn/vitest";
