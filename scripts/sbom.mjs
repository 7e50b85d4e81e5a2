// What the package and its faces are made of, as CycloneDX: the file dist/sbom.json. No time and no number of its own, so
// that the same sources give the same file.
import { readFileSync, writeFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** Which of the dependencies stand in a file of the package itself, and in which; the others are installed beside it. */
const bundledIn = 'dist/spreadsheet/* and docs/site/index.html';

function billOfMaterials() {
  const { name, version, license, dependencies } = read('../package.json');
  const own = `pkg:npm/${name}@${version}`;
  const components = Object.keys(dependencies)
    .sort()
    .map((dependency) => {
      const installed = read(`../node_modules/${dependency}/package.json`);
      const reference = `pkg:npm/${dependency.replace('@', '%40')}@${installed.version}`;
      return {
        type: 'library',
        'bom-ref': reference,
        name: dependency,
        version: installed.version,
        scope: 'required',
        licenses: [{ license: { id: installed.license } }],
        purl: reference,
        properties: [{ name: `${name}:bundled-in`, value: bundledIn }],
      };
    });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': own,
        name,
        version,
        licenses: [{ license: { id: license } }],
        purl: own,
      },
    },
    components,
    dependencies: [
      { ref: own, dependsOn: components.map(({ purl }) => purl) },
      ...components.map(({ purl }) => ({ ref: purl, dependsOn: [] })),
    ],
  };
}

export function writeBillOfMaterials(folder) {
  writeFileSync(new URL('sbom.json', folder), `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
}
