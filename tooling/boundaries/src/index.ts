export { check } from "./check.ts";
export { exceptions } from "./exceptions.ts";
export { describeFault, type Fault } from "./fault.ts";
export { type Place, places } from "./places.ts";
