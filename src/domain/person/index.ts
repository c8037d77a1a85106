import { Person } from "./person";

export { Person } from "./person";
export const PERSON = [Person];
