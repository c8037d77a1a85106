import { Board } from "./board";
import { Membership } from "./membership";
import { Seat } from "./seat";

export { Board } from "./board";
export { Membership } from "./membership";
export const BOARD = [Board, Seat, Membership];
