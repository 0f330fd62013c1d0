import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';

/** A listener on a free port of this machine. */
export interface Listener {
  readonly port: number;
  close(): void;
}

/** A version of Bolt: major and minor. */
type BoltVersion = readonly [number, number];

/**
 * A server that speaks a version of Bolt, `[0, 0]` for none that the client knows, names itself, and agrees to whatever is asked: what a client sees of a server that is too old or of
 * another maker, which cannot be had beside the one that tests run on. Source: the Bolt protocol, its handshake, its chunks and the message SUCCESS.
 */
export function listenAs(agent: string, [major, minor]: BoltVersion): Promise<Listener> {
  const answer = success({ server: agent, connection_id: 'bolt-1' });
  return open(
    createServer((socket) => {
      let received = Buffer.alloc(0);
      let hasShaken = false;
      socket.on('error', () => socket.destroy());
      socket.on('data', (bytes) => {
        received = Buffer.concat([received, bytes]);
        if (!hasShaken && received.length >= HANDSHAKE) {
          received = received.subarray(HANDSHAKE);
          hasShaken = true;
          socket.write(Buffer.from([0, 0, minor, major]));
        }
        for (let end = hasShaken ? endOfMessage(received) : null; end !== null; end = endOfMessage(received)) {
          received = received.subarray(end);
          socket.write(answer);
        }
      });
    }),
  );
}

/** A server that answers as those of the web do. */
export function listenAsWeb(): Promise<Listener> {
  return open(
    createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'));
    }),
  );
}

const open = async (server: Server): Promise<Listener> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
};

/** Bytes of a client's first words: four that say Bolt, and four versions. */
const HANDSHAKE = 20;

/** Where the first message ends: after a chunk of no bytes that follows others; null where more is to come. */
const endOfMessage = (bytes: Buffer): number | null => {
  for (let at = 0; at + 2 <= bytes.length;) {
    const length = bytes.readUInt16BE(at);
    at += 2 + length;
    if (length === 0) return at;
  }
  return null;
};

/** The message SUCCESS with a map of short texts, in one chunk. */
const success = (fields: Readonly<Record<string, string>>): Buffer => {
  const entries = Object.entries(fields).flat().map(shortText);
  const message = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa0 + Object.keys(fields).length]), ...entries]);
  return Buffer.concat([Buffer.from([0, message.length]), message, Buffer.from([0, 0])]);
};

/** A text of up to 255 bytes. */
const shortText = (text: string): Buffer => Buffer.concat([Buffer.from([0xd0, Buffer.byteLength(text)]), Buffer.from(text)]); // prettier-ignore
