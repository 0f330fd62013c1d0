import { connect, type Socket } from 'node:net';

/** What came back over a connection, and how it ended. */
export interface RawAnswer {
  readonly text: string;
  readonly milliseconds: number;
}

/** Opens a connection to a served address. */
export function dial(url: string): Promise<Socket> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1');
    socket.once('connect', () => {
      resolve(socket);
    });
    socket.once('error', reject);
  });
}

/** Sends bytes as they are and reads until the server closes the connection. */
export async function sendRaw(url: string, bytes: string | Buffer): Promise<RawAnswer> {
  const socket = await dial(url);
  socket.write(bytes);
  return readToEnd(socket);
}

/** Reads until the other side closes. */
export function readToEnd(socket: Socket): Promise<RawAnswer> {
  const start = performance.now();
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    const end = (): void => {
      resolve({ text: Buffer.concat(chunks).toString('latin1'), milliseconds: performance.now() - start });
    };
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.once('error', end);
    socket.once('close', end);
  });
}

/** A whole request after which the server closes. */
export function rawRequest(
  line: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Buffer = '',
): Buffer {
  const told = {
    host: '127.0.0.1',
    connection: 'close',
    ...(body.length > 0 && { 'content-length': String(Buffer.byteLength(body)) }),
    ...headers,
  };
  const lines = Object.entries(told).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${line}\r\n${lines.join('')}\r\n`, 'latin1'), Buffer.from(body)]);
}

/** The status that an answer begins with. */
export const statusOf = ({ text }: RawAnswer): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
