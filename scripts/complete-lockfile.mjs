/**
 * Adds to package-lock.json what npm leaves out when the registry that it asked has no packages for other systems than
 * this one: without these entries `npm ci` refuses the lockfile. Run it after `npm install` where a test says so.
 *
 * System and processor are read from the package's name, as these packages are named by both. An entry so made has no
 * checksum until npm adds it, on a system that installs the package.
 */
import fs from "node:fs";

const FILE = new URL("../package-lock.json", import.meta.url);
const SYSTEMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const PROCESSORS = [
  "arm64",
  "arm",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "x64",
  "wasm32",
];

const lockfile = JSON.parse(fs.readFileSync(FILE, "utf8"));
const packages = lockfile.packages;

for (const [name, wanted] of missing()) {
  const words = name.split(/[/-]/);
  const cpu = PROCESSORS.find((word) => words.includes(word));
  const os = SYSTEMS.find((word) => words.includes(word));
  if (!cpu || !os || !/^\d/.test(wanted.version))
    throw new Error(`Not a package for one system: ${name}@${wanted.version}`);
  // In npm's own order, so that its next change of the file shows nothing else.
  packages[`node_modules/${name}`] = {
    version: wanted.version,
    cpu: [cpu],
    ...(wanted.dev && { dev: true }),
    ...(os === "linux" && { libc: [words.at(-1).startsWith("musl") ? "musl" : "glibc"] }),
    optional: true,
    os: [os],
  };
  console.log(`added ${name}@${wanted.version}`);
}
lockfile.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en")));
fs.writeFileSync(FILE, `${JSON.stringify(lockfile, null, 2)}\n`);

/** Optional dependencies for which the lockfile has no entry. */
function missing() {
  const wanted = new Map();
  for (const { optionalDependencies = {}, dev } of Object.values(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (!packages[`node_modules/${name}`]) wanted.set(name, { version, dev });
    }
  }
  return wanted;
}
