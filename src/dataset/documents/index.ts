/** The source documents: locators, units of a line, and the folder they are read from. */
export { DocumentFolder, openDocuments } from "./document-folder";
export {
  formatLocator,
  formatRange,
  formatRanges,
  LocatorError,
  parseLocators,
  parseRanges,
  rangeHolds,
  withinLines,
} from "./locator";
export { excerptReader } from "./excerpts";
export { SourceFile } from "./source-file";
export { splitUnits, type Unit } from "./units";
export { declaredSources } from "./sources";
