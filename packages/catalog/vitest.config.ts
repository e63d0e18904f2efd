export { server as default } from "@nn/vitest";
