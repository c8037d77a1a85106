/** The port that the API listens on. */
import { createServer } from "node:net";
import type { Config } from "../../config";
import { SightlineError } from "../../errors";

type Place = Pick<Config, "HOST" | "PORT">;

/**
 * Finds out whether the API will be able to listen, before a database is started and a dataset loaded for it.
 *
 * @throws SightlineError PORT_TAKEN, BAD_SETTING
 */
export async function refuseTakenPort(place: Place): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => reject(listenError(cause, place) ?? cause));
    server.listen({ port: place.PORT, host: place.HOST }, () => server.close(() => resolve()));
  });
}

/** What is told of an error on listening; null where it is none of the known ones. */
export function listenError(cause: unknown, { HOST, PORT }: Place): SightlineError | null {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "EADDRINUSE") {
    return new SightlineError(
      "PORT_TAKEN",
      `Port ${PORT} of ${HOST} is in use by another program`,
      "End that program, or set PORT to another number (0 picks a free one).",
      { cause },
    );
  }
  if (code === "EADDRNOTAVAIL" || code === "EACCES" || code === "ENOTFOUND") {
    return new SightlineError(
      "BAD_SETTING",
      `HOST=${HOST}, PORT=${PORT} cannot be listened on (${code})`,
      "Set HOST to an address of this machine and PORT to a number above 1023.",
      { cause },
    );
  }
  return null;
}
