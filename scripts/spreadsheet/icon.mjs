// A square icon as PNG: a white sheet with rows on the library's blue. No picture library is needed for that.
import { crc32, deflateSync } from 'node:zlib';

const BLUE = [0, 62, 120];
const WHITE = [255, 255, 255];

export function iconPng(size) {
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: size }, (_, x) => colourAt(x / size, y / size)).flat()]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colourAt(x, y) {
  const onSheet = x >= 0.2 && x < 0.8 && y >= 0.1 && y < 0.9;
  const onLine = x >= 0.3 && x < 0.7 && [0.25, 0.45, 0.65].some((top) => y >= top && y < top + 0.1);
  return onSheet && !onLine ? WHITE : BLUE;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
