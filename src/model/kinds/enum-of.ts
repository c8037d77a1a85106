import { z } from "zod";
import { plainKind, type Kind } from "./kind";

/** Declares an enum and the kind of property that holds one of its values. Names are UPPER_SNAKE, as in GraphQL. */
export function enumOf(name: string, description: string, values: Record<string, string>): Kind {
  const names = Object.keys(values) as [string, ...string[]];
  return plainKind({
    name,
    description,
    shape: { enum: { name, description, values } },
    filter: "ENUM",
    claim: "NOTHING",
    schema: z.enum(names, { error: `must be one of ${names.join(", ")}` }),
  });
}
