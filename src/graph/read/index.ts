export { bind } from "./bind";
export { all, condition, visible } from "./condition";
export { orderBy } from "./order";
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
export { TextScope } from "./text";
export { known, standing } from "./time";
