import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** The parts of a workbook's file, by name: it is a zip, whose directory at the end says where each begins. */
function partsOf(file: URL): ReadonlyMap<string, string> {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset, which) =>
      which === 0 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const isPacked = bytes.readUInt16LE(at + 10) !== 0;
    const packed = bytes.subarray(from, from + size);
    parts.set(
      bytes.toString('utf8', at + 46, at + 46 + name),
      (isPacked ? inflateRawSync(packed) : packed).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return parts;
}

const plain = (text: string) =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name as 'lt'],
  );

/** The cells of a sheet by their addresses: texts, numbers, and formulas after `=`. */
export function cellsOf(file: URL, sheet: number): ReadonlyMap<string, string | number> {
  const parts = partsOf(file);
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, each = '']) =>
    plain(each.replace(/<[^>]*>/g, '')),
  );
  const cells = [
    ...(parts.get(`xl/worksheets/sheet${sheet}.xml`) ?? '').matchAll(/<c r="([A-Z]+[0-9]+)"([^>]*)>(.*?)<\/c>/gs),
  ];
  return new Map(
    cells.map(([, address = '', attributes = '', inside = '']) => {
      const [, formula] = /<f>(.*?)<\/f>/s.exec(inside) ?? [];
      const [, value = ''] = /<v>(.*?)<\/v>/s.exec(inside) ?? [];
      if (formula !== undefined) return [address, `=${plain(formula).replace(/^=/, '')}`];
      return [address, attributes.includes('t="s"') ? (strings[Number(value)] ?? '') : Number(value)];
    }),
  );
}
