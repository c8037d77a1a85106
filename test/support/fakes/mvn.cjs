/** Stands for Maven: "fetches" the two jars of the fixture, in the way that FAKE_MVN names. */
const fs = require("node:fs");
const path = require("node:path");

const args = process.argv.slice(2);
const option = (name) => args.find((arg) => arg.startsWith(`-D${name}=`))?.split("=")[1];
const how = process.env.FAKE_MVN ?? "works";

if (args.includes("-version")) {
  console.log(`Apache Maven ${process.env.FAKE_MVN_VERSION ?? "3.9.9"}`);
  process.exit(0);
}
fs.appendFileSync(process.env.FAKE_LOG, `mvn ${process.pid}\n`);
if (how === "fails") {
  console.log(
    "[INFO] Scanning for projects...\n[ERROR] Could not transfer artifact org.neo4j:neo4j: Connection refused",
  );
  process.exit(1);
}
const folder = option("outputDirectory");
fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(path.join(folder, "a.jar"), "jar a");
if (how === "hangs") setInterval(() => undefined, 1000);
else {
  const corrupted = how === "always corrupted" || (how === "corrupted once" && !option("maven.repo.local"));
  fs.writeFileSync(path.join(folder, "b.jar"), corrupted ? "jar x" : "jar b");
  setTimeout(() => undefined, Number(process.env.FAKE_MS ?? 0));
}
