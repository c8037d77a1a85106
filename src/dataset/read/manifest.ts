import { z } from "zod";
import { isSlug } from "../../model";
import { nearest } from "../nearest";
import type { Problems } from "../rules";
import type { Manifest } from "../types";
import { at, described, entry, plain, type ParsedFile } from "./located";
import { MANIFEST } from "./files";

const text = z.string({ error: "must be text" }).trim().min(1, "must not be empty");

/** What dataset.yaml says; the JSON Schema of the file is derived from it. */
export const MANIFEST_SCHEMA = z.strictObject({
  id: text
    .refine(isSlug, "must be lower-case letters, digits and hyphens")
    .describe("First part of every id of the dataset, lower-case with hyphens."),
  title: text.describe("Title of the dataset."),
  description: text.describe("What it describes, in a sentence or two."),
  version: text
    .regex(/^\d+\.\d+\.\d+$/, "must be a version such as 1.0.0")
    .describe("The curators' version of the dataset, such as 1.0.0."),
  licence: text.describe("SPDX identifier of the licence, such as Apache-2.0."),
});

/** Reads dataset.yaml. What is wrong with it becomes problems; the rest of the dataset is read all the same. */
export function readManifest(file: ParsedFile, problems: Problems): Manifest {
  const start = { file: MANIFEST, line: 1, column: 1 };
  const keys = Object.keys(MANIFEST_SCHEMA.shape);
  const fallback: Manifest = { id: "unnamed", title: "", description: "", version: "0.0.0", licence: "" };
  if (file.root?.form !== "map") {
    problems.report(
      "manifest",
      file.root?.position ?? start,
      `${MANIFEST} says nothing`,
      `Write its keys: ${keys.join(", ")}.`,
    );
    return fallback;
  }
  const result = MANIFEST_SCHEMA.safeParse(plain(file.root));
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        const close = nearest(key, keys);
        problems.report(
          "manifest",
          entry(file.root, key)?.position ?? start,
          `\`${key}\` is not a key of ${MANIFEST}`,
          close ? `Did you mean \`${close}\`?` : `Its keys are ${keys.join(", ")}.`,
        );
      }
      continue;
    }
    const key = String(issue.path[0]);
    const written = entry(file.root, key) !== undefined;
    problems.report(
      "manifest",
      at(file.root, issue.path).position,
      written
        ? `\`${key}\` ${issue.message}, and ${described(at(file.root, issue.path))} stands here`
        : `${MANIFEST} does not say its ${key}`,
      MANIFEST_SCHEMA.shape[key as keyof Manifest]?.description ?? `Its keys are ${keys.join(", ")}.`,
    );
  }
  const values = plain(file.root) as Partial<Manifest>;
  return { ...fallback, ...(typeof values.id === "string" && isSlug(values.id) ? { id: values.id } : {}) };
}
