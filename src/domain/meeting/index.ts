import { AgendaItem } from "./agenda-item";
import { Answer } from "./answer";
import { Attendance } from "./attendance";
import { Decision } from "./decision";
import { DeclaredInterest } from "./interest";
import { Meeting } from "./meeting";
import { PlannedItem } from "./planned-item";
import { Question } from "./question";
import { Statement } from "./statement";

export { AgendaItem } from "./agenda-item";
export { Meeting } from "./meeting";
export const MEETING = [
  Meeting,
  AgendaItem,
  Attendance,
  Question,
  Answer,
  Statement,
  Decision,
  DeclaredInterest,
  PlannedItem,
];
