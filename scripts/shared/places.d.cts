type Env = Record<string, string | undefined>;
export const ROOT: string;
export const POM: string;
export function neo4jVersion(): string;
export function cacheFolder(env?: Env): string;
export function jarsFolder(env?: Env): string;
export function javaCommand(env?: Env): string;
export function proveWritable(folder: string, mode?: number): void;
