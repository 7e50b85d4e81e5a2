import { once } from 'node:events';
import {
  chmodSync,
  createWriteStream,
  lstatSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Writable } from 'node:stream';

/** Where answers are written: standard output, or a file that is there whole or not at all. */
export interface Output {
  write(text: string | Uint8Array): Promise<void>;
  /** What was written holds. */
  keep(): Promise<void>;
  /** Nothing of it is left. */
  drop(): void;
}

/** Waits until the stream takes more. */
async function writeTo(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

export function streamOutput(stream: Writable): Output {
  return { write: (text) => writeTo(stream, text), keep: async () => {}, drop: () => {} };
}

/**
 * A file of its own beside the one that is asked for takes its place when all is written; until then a file that was there
 * before is left as it is, and afterwards whoever could read it still can. A link stays one. What is no file, a device or a
 * pipe, is written to.
 */
export async function fileOutput(asked: string): Promise<Output> {
  const path = targetOf(asked);
  const before = statSync(path, { throwIfNoEntry: false });
  const isFile = before === undefined || before.isFile();
  const part = isFile ? `${path}.${process.pid}.part` : path;
  // Never over a file that is there already: it is somebody's.
  const stream = createWriteStream(part, {
    flags: isFile ? 'wx' : 'w',
    // Nobody reads what is written so far that could not read the file before.
    ...(before && { mode: before.mode & PERMISSIONS }),
  });
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
      if (!isFile) return;
      if (before) chmodSync(part, before.mode);
      renameSync(part, path);
    },
    drop: () => {
      stream.destroy();
      if (isFile) rmSync(part, { force: true });
    },
  };
}

const PERMISSIONS = 0o777;
/** As many links as a system follows before it calls them a circle. */
const MOST_LINKS = 40;

/** The file behind a link, also one that is not there yet; the path itself where there is no link. */
function targetOf(path: string, links = 0): string {
  try {
    return realpathSync(path);
  } catch {
    if (links === MOST_LINKS || !lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
    return targetOf(resolve(dirname(path), readlinkSync(path)), links + 1);
  }
}
