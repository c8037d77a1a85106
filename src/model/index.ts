export { buildModel, ModelError } from "./build-model";
export { Evidenced, Fact, Node } from "./core";
export type { TypeClass } from "./declaration";
export { Entity, Interface, Property, Relation, unionOf } from "./decorators";
export * from "./ids";
export * from "./kinds";
export * from "./model";
export { parsePartialDate, PartialDateError, weekdayMismatch, type PartialDate } from "./partial-date";
export { modelVersion } from "./version";
