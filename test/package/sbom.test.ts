import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { dependencies, files } = JSON.parse(read('package.json')) as { dependencies: object; files: readonly string[] };

it('the bill of materials lists every dependency with its version and its licence, the same each time', () => {
  const bill = JSON.parse(read('dist/sbom.json'));
  expect([bill.bomFormat, bill.specVersion, bill.metadata.component.name]).toEqual(['CycloneDX', '1.6', 'indsats']);
  expect(bill.components.map(({ name }: { name: string }) => name)).toEqual(Object.keys(dependencies).sort());
  for (const { name, version, licenses, purl } of bill.components) {
    const installed = JSON.parse(read(`node_modules/${name}/package.json`));
    expect([version, licenses[0].license.id]).toEqual([installed.version, installed.license]);
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
  }
  expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/);
});

it('the notices name what is bundled, and nothing that is not; both go with the package', () => {
  const notices = [...read('THIRD-PARTY.md').matchAll(/^## (\S+) \(/gm)].map(([, name]) => name);
  expect(notices.sort()).toEqual(Object.keys(dependencies).sort());
  expect(files).toEqual(expect.arrayContaining(['SECURITY.md', 'THIRD-PARTY.md', 'CHANGELOG.md', 'dist']));
});
