export { Kettle } from "./kettle";
export { Lid } from "./lid";
