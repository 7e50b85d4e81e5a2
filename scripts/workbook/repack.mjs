// Packs a zip anew, as tight as it goes: LibreOffice packs in haste, and an .ods tells each formula of each row in full.
import { deflateRawSync, inflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;

/** Names are UTF-8; no sizes behind the data. */
const FLAGS = 0x0800;

export function repacked(zip) {
  const packed = [];
  const directory = [];
  let offset = 0;
  for (const entry of entriesOf(zip)) {
    const { name, head, bytes } = entry;
    // The first entry of an .ods says what it is, and stands there as it is; so does what no packing makes smaller.
    const tight = name.toString() === 'mimetype' ? bytes : deflateRawSync(bytes, { level: 9, memLevel: 9 });
    const isSmaller = tight.length < bytes.length;
    const common = Buffer.from(head.subarray(6, 30));
    common.writeUInt16LE(FLAGS, 2);
    common.writeUInt16LE(isSmaller ? DEFLATED : STORED, 4);
    common.writeUInt32LE(isSmaller ? tight.length : bytes.length, 14);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([numbered(LOCAL), common.subarray(0, 24), Buffer.alloc(2), name]);
    const listed = Buffer.concat([numbered(LISTED), head.subarray(4, 6), common, Buffer.alloc(16), name]);
    listed.writeUInt32LE(head.readUInt32LE(38), 38);
    listed.writeUInt32LE(offset, 42);
    const data = isSmaller ? tight : bytes;
    packed.push(local, data);
    directory.push(listed);
    offset += local.length + data.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...packed, listing, end]);
}

/** What the directory at the end of a zip lists: each name, its entry there, and its bytes. */
function entriesOf(zip) {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const entries = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const from = zip.readUInt32LE(at + 42);
    const data = from + 30 + zip.readUInt16LE(from + 26) + zip.readUInt16LE(from + 28);
    const kept = zip.subarray(data, data + zip.readUInt32LE(at + 20));
    entries.push({
      name: zip.subarray(at + 46, at + 46 + name),
      head: zip.subarray(at, at + 46),
      bytes: zip.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(kept) : kept,
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

function numbered(signature) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
