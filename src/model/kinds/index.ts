export type { EnumDeclaration, Kind, Stored } from "./kind";
export { enumOf } from "./enum-of";
export { Code, Codes, Count, Flag, Gist, Label, Note, Position, Time, WebAddress } from "./scalars";
export { DatePoint } from "./date";
export { QuantityValue, QUALIFIERS, type Quantity } from "./quantity";
