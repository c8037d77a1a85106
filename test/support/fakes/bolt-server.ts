import { createServer, type Server, type Socket } from "node:net";

export interface FakeServer {
  uri: string;
  close(): Promise<void>;
}

/**
 * Stands for a database server that calls itself what it is told to: it takes any handshake and any password, and
 * answers every message with success. It chooses the given version of the protocol. Only the outermost of the Bolt protocol is there.
 */
export async function fakeBoltServer(agent: string, [major, minor] = [5, 4]): Promise<FakeServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("data", () => {
      socket.write(Buffer.from([0, 0, minor, major]));
      let greeted = false;
      socket.on("data", (part) => {
        for (let count = messagesIn(part); count > 0; count--) {
          socket.write(success(greeted ? undefined : agent));
          greeted = true;
        }
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { uri: `bolt://127.0.0.1:${portOf(server)}`, close: () => close(server, sockets) };
}

/** Each message is one chunk here, and a chunk of length nought ends it. */
function messagesIn(part: Buffer): number {
  let count = 0;
  for (let at = 0; at + 2 <= part.length; at += 2 + part.readUInt16BE(at))
    count += part.readUInt16BE(at) > 0 ? 1 : 0;
  return count;
}

/** The SUCCESS message (structure of one field, tag 0x70) in one chunk, for the greeting or for a statement. */
function success(agent?: string): Buffer {
  const greeting = [text("server"), text(agent ?? ""), text("connection_id"), text("fake-1")];
  const fields = agent ? greeting : [text("fields"), Buffer.from([0x90])];
  const message = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa0 + fields.length / 2]), ...fields]);
  return Buffer.concat([Buffer.from([0, message.length]), message, Buffer.from([0, 0])]);
}

function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0xd0, Buffer.byteLength(value)]), Buffer.from(value)]);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

function close(server: Server, sockets: Set<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((resolve) => server.close(() => resolve()));
}
