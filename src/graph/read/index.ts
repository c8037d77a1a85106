export { bind } from "./bind";
export type {
  Column,
  Condition,
  Cursor,
  Days,
  LinkRead,
  OrderTerm,
  Page,
  PageRead,
  Param,
  Selection,
} from "./request";
export { prepareMany, prepareOne, preparePage, type Prepared } from "./statement";
