/** `docs/reference/questions.md`: every question across families with its arguments and the shape of its answer. */
import type { Argument, Field, Question, Shape } from "../crossref";

export function questionsPage(questions: readonly Question[]): string {
  const shapes = new Set<Shape>();
  const parts = [
    "# Questions across families",
    "",
    "Root fields that join families and time. Made from their declarations in `src/crossref` by `npm run generate`. Each takes " +
      "`datasets` as well. A thing in an answer is served with everything its type has, its evidence included.",
    "",
    ...questions.map(
      ({ name, answer }) => `- [${name}](#${name.toLowerCase()}): ${answer.shape().description}`,
    ),
    "",
  ];
  for (const question of questions) {
    parts.push(`## ${question.name}`, "", question.description, "");
    parts.push(...table("Argument", Object.entries(question.args).map(argumentRow)));
    if (question.days.length > 0)
      parts.push(`Takes the days ${question.days.map((day) => `\`${day}\``).join(" and ")}.`, "");
    const answer = question.answer.shape();
    const form = question.answer.list ? "a list of " : question.answer.nullable ? "nothing, or " : "";
    parts.push(`Answers with ${form}[${answer.name}](#${answer.name.toLowerCase()}).`, "");
    collect(answer, shapes);
  }
  parts.push("# Shapes", "");
  for (const shape of [...shapes].sort((a, b) => a.name.localeCompare(b.name))) {
    parts.push(`## ${shape.name}`, "", shape.description, "");
    parts.push(...table("Field", Object.entries(shape.fields).map(fieldRow)));
    for (const { content } of Object.values(shape.fields)) {
      if (!("enum" in content)) continue;
      const { name, values } = content.enum;
      parts.push(
        ...[
          `\`${name}\`:`,
          "",
          ...Object.entries(values).map(([value, meaning]) => `- \`${value}\`: ${meaning}`),
          "",
        ],
      );
    }
  }
  return `${parts.join("\n").trimEnd()}\n`;
}

function collect(shape: Shape, into: Set<Shape>): void {
  if (into.has(shape)) return;
  into.add(shape);
  for (const { content } of Object.values(shape.fields))
    if ("shape" in content) collect(content.shape(), into);
}

const table = (title: string, rows: readonly string[]): string[] =>
  rows.length === 0 ? [] : [`| ${title} | Holds | Meaning |`, "|---|---|---|", ...rows, ""];

function argumentRow([name, { content, list, required, description }]: [string, Argument]): string {
  const type = "scalar" in content ? content.scalar : content.enum.name;
  return row(name, `${list ? `list of ${type}` : type}${required ? ", **required**" : ""}`, description);
}

function fieldRow([name, { content, list, nullable, description }]: [string, Field]): string {
  const type = typeOf(content);
  return row(name, `${list ? `list of ${type}` : type}${nullable ? ", or null" : ""}`, description);
}

function typeOf(content: Field["content"]): string {
  if ("scalar" in content) return content.scalar;
  if ("enum" in content) return content.enum.name;
  if ("date" in content) return "PartialDate";
  if ("thing" in content) return `a ${content.thing().name} of the model`;
  const { name } = content.shape();
  return `[${name}](#${name.toLowerCase()})`;
}

const row = (name: string, holds: string, meaning: string): string =>
  `| \`${name}\` | ${holds} | ${meaning.replaceAll("|", "\\|")} |`;
