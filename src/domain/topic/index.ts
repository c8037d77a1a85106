import { Topic } from "./topic";

export const TOPIC = [Topic];
