import fs from "node:fs/promises";
import path from "node:path";
import { command, type MakeCommand } from "./command";

/** `sightline generate`: for those who change the declarations. */
export const generateCommand: MakeCommand = (context) =>
  command("generate", "Write the files that derive from the declarations (for developers).", {
    "sightline generate": "write schema/ and docs/reference/ anew",
    "sightline generate --check": "say which of them are stale, and write nothing",
  })
    .option("--check", "only compare; exit status 1 where a file is stale")
    .action(async ({ check }: { check?: true }) => {
      // Loaded here: building the schema takes a second that no other command should pay.
      const { generatedFiles } = await import("../reference/generated-files.js");
      for (const [file, text] of Object.entries(generatedFiles())) {
        const place = path.join(context.cwd, file);
        const present = await fs.readFile(place, "utf8").catch(() => null);
        if (present === text) continue;
        if (check) {
          context.err.write(`${file} is stale: run \`npm run generate\` and commit it\n`);
          context.exit(1);
          continue;
        }
        await fs.mkdir(path.dirname(place), { recursive: true });
        await fs.writeFile(place, text);
        context.out.write(`written: ${file}\n`);
      }
    });
