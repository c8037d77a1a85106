import type { CommandContext } from "./command";

type Colour = (text: string) => string;
export type Paint = Readonly<Record<"bold" | "red" | "yellow" | "dim", Colour>>;

/** Emphasis for a terminal, and nothing elsewhere; NO_COLOR is heeded. */
export function painter({ out, env }: Pick<CommandContext, "out" | "env">): Paint {
  const on = out.isTTY === true && !env.NO_COLOR;
  const between = (open: number, close: number): Colour =>
    on ? (text) => `\u001b[${open}m${text}\u001b[${close}m` : (text) => text;
  return { bold: between(1, 22), red: between(31, 39), yellow: between(33, 39), dim: between(2, 22) };
}
