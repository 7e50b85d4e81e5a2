import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import type { Writable } from 'node:stream';

/** Where answers are written: standard output, or a file that is there whole or not at all. */
export interface Output {
  write(text: string): Promise<void>;
  /** What was written holds. */
  keep(): Promise<void>;
  /** Nothing of it is left. */
  drop(): void;
}

/** Waits until the stream takes more. */
async function writeTo(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

export function streamOutput(stream: Writable): Output {
  return { write: (text) => writeTo(stream, text), keep: async () => {}, drop: () => {} };
}

/**
 * A file beside the one that is asked for takes its place when all is written; until then a file that was there before is
 * left as it is.
 */
export async function fileOutput(path: string): Promise<Output> {
  const part = `${path}.part`;
  const stream = createWriteStream(part);
  let failed: Error | undefined;
  stream.on('error', (error) => {
    failed ??= error;
  });
  await Promise.race([once(stream, 'open'), once(stream, 'error')]).catch(() => {});
  if (failed) throw failed;
  return {
    write: async (text) => {
      await writeTo(stream, text).catch(() => {});
      if (failed) throw failed;
    },
    keep: async () => {
      stream.end();
      if (!failed) await once(stream, 'close').catch(() => {});
      if (failed) throw failed;
      renameSync(part, path);
    },
    drop: () => {
      stream.destroy();
      rmSync(part, { force: true });
    },
  };
}
