export { beliefs } from "./beliefs";
export { changes } from "./changes";
export { stateOf } from "./state-of";
