export { FogPlan } from "@nn/game/react";
