/** Values of properties: checked by their kind, in the words of the kind, with what was probably meant. */
import { z } from "zod";
import type { PropertyModel } from "../../model";
import { nearest } from "../nearest";
import type { Problems } from "../rules";
import { at, described, entry, plain, type Located } from "./located";

/** The value in normal form, or undefined where it is wrong, which is reported. */
export function readValue(property: PropertyModel, node: Located, problems: Problems): unknown {
  const { kind, name } = property;
  // A printed 1.10 is a label, not the number 1.1.
  const printedNumber = kind.claim === "PRINTED" && node.form === "scalar" && typeof node.value === "number";
  const value = printedNumber ? node.source : plain(node);
  const result = kind.schema.safeParse(value);
  if (result.success) return result.data;
  const values = typeof kind.shape === "object" && "enum" in kind.shape ? kind.shape.enum : null;
  if (values && node.form === "scalar") {
    const names = Object.keys(values.values);
    const close = nearest(String(node.value), names);
    problems.report(
      "unknown-value",
      node.position,
      `\`${name}\`: ${node.source} is not one of the values of ${values.name}`,
      `${close ? `Did you mean ${close}? ` : ""}Values: ${names.join(", ")}.`,
    );
    return undefined;
  }
  for (const issue of mostSpecific(result.error.issues, value)) report(property, node, issue, problems);
  return undefined;
}

function report(property: PropertyModel, node: Located, issue: z.core.$ZodIssue, problems: Problems): void {
  const where = at(node, issue.path);
  const path = [property.name, ...issue.path].join(".");
  if (issue.code === "unrecognized_keys") {
    const keys = keysOf(property.kind.schema);
    for (const key of issue.keys) {
      const close = nearest(key, keys);
      problems.report(
        "unknown-key",
        (where.form === "map" && entry(where, key)?.position) || where.position,
        `\`${key}\` is not a key of \`${path}\``,
        close ? `Did you mean \`${close}\`?` : `Its keys are ${keys.join(", ")}.`,
      );
    }
    return;
  }
  const found = issue.code === "custom" ? "" : `, and ${described(where)} stands here`;
  const message = issue.message.replace(/^Invalid input: expected (\w+), received \w+$/, "must be $1");
  problems.report(
    "bad-value",
    where.position,
    `\`${path}\`: ${message}${found}`,
    `${property.name}: ${property.kind.description}`,
  );
}

/** Of a union, the issues of the branch that the value was probably meant for. */
function mostSpecific(issues: readonly z.core.$ZodIssue[], value: unknown): readonly z.core.$ZodIssue[] {
  return issues.flatMap((issue): readonly z.core.$ZodIssue[] => {
    if (issue.code !== "invalid_union") return [issue];
    const meant = typeof value === "object" && value !== null && !Array.isArray(value);
    const branches = issue.errors.filter(
      (branch) => meant === branch.some(({ path, code }) => path.length > 0 || code === "unrecognized_keys"),
    );
    const branch = branches[0] ?? issue.errors[0];
    if (issue.message !== "Invalid input" || !branch) return [issue];
    return mostSpecific(branch, value).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}

/** Keys of an object that the schema accepts, wherever it stands in a union. */
function keysOf(schema: z.ZodType): string[] {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const branches = [json, ...((json.anyOf as (typeof json)[] | undefined) ?? [])];
  return branches.flatMap((branch) => Object.keys(branch.properties ?? {}));
}
