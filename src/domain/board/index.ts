import { Board } from "./board";
import { BoardStatus } from "./board-status";
import { Membership } from "./membership";
import { Seat } from "./seat";

export { Board } from "./board";
export { Membership } from "./membership";
export const BOARD = [Board, BoardStatus, Seat, Membership];
