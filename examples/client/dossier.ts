/** Prints what a running Sightline knows of a person, a body or a commitment, with the lines it rests on. */
import { Command } from "commander";
import { ask } from "./ask";
import { bodyDossier } from "./body";
import { commitmentDossier } from "./commitment";
import { FindByNameDocument } from "./operations";
import { personDossier } from "./person";

const DOSSIERS: Record<string, (url: string, id: string) => Promise<string[]>> = {
  person: personDossier,
  board: bodyDossier,
  organization: bodyDossier,
  commitment: commitmentDossier,
};

/** The dossier of whatever `who` names: an id, or words to search for. */
export async function dossier(url: string, who: string): Promise<string> {
  const [id, ...remark] = who.includes("/") ? [who] : await idOf(url, who);
  const lines = await DOSSIERS[id.split("/")[1] ?? ""]?.(url, id);
  if (!lines?.length) throw new Error(`No person, body or commitment has the id ${id}.`);
  return `${[...remark, ...lines].join("\n")}\n`;
}

/** The id, and a remark where nothing has that very name. */
async function idOf(url: string, text: string): Promise<[id: string, ...remark: string[]]> {
  const { search } = await ask(url, FindByNameDocument, { text });
  const exact = search.hits.filter((hit) => hit.exact);
  const [found, ...others] = (exact.length > 0 ? exact : search.hits).flatMap(({ thing }) => thing ?? []);
  if (!found) throw new Error(`Nobody and nothing is found for "${text}".`);
  if (others.length === 0)
    return exact.length > 0
      ? [found.id]
      : [found.id, `Nothing is called "${text}"; this is what is found.`, ""];
  const choice = [found, ...others].map(({ id, caption }) => `  ${id}  ${caption}`);
  throw new Error(`"${text}" can mean several; give one of these ids:\n${choice.join("\n")}`);
}

export async function main(argv: readonly string[], write: (text: string) => void): Promise<void> {
  const program = new Command("dossier")
    .description("Prints a dossier of a person, a body or a commitment.")
    .argument("<who>", "an id, a name, or the reference of a commitment")
    .option("--url <address>", "address of the API", "http://127.0.0.1:4000/graphql")
    .action(async (who: string, { url }: { url: string }) => write(await dossier(url, who)));
  await program.parseAsync([...argv]);
}

if (require.main === module) {
  main(process.argv, (text) => process.stdout.write(text)).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
