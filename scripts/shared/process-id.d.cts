export interface ProcessIdentity {
  pid: number;
  started?: string;
}
export function identify(pid: number): ProcessIdentity;
export function isAlive(identity: ProcessIdentity | undefined): boolean;
export function signal(identity: ProcessIdentity, name: NodeJS.Signals): void;
export function end(identity: ProcessIdentity, patience: number): Promise<void>;
