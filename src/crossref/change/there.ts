import type { Ask } from "../question";

/** Whether the thing with a key is there. */
export async function there(ask: Ask, key: string): Promise<boolean> {
  const [row] = await ask.read({
    name: "there",
    text: "RETURN EXISTS { MATCH (:Sightline {key: $key}) }",
    params: { key },
  });
  return row![0] as boolean;
}
