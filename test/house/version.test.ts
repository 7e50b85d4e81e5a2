import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';
import { version } from '../../src/version.ts';
import { root } from './source-files.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('the version', () => {
  it('is the same in the code, the package, its lock file and publiccode.yml', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(JSON.parse(read('package.json')).version).toBe(version);
    expect(JSON.parse(read('package-lock.json')).version).toBe(version);
    expect(JSON.parse(read('package-lock.json')).packages[''].version).toBe(version);
    expect(/^softwareVersion: (.*)$/m.exec(read('publiccode.yml'))?.[1]).toBe(version);
  });

  it('stands in every answer', () => {
    expect(answer('readings', { agreement: 'koebenhavn-2016-unge' })).toMatchObject({ meta: { library: version } });
  });
});

describe('the package', () => {
  const { license, sideEffects, scripts, name } = JSON.parse(read('package.json'));

  it('is licensed as it says', () => {
    expect(license).toBe('MIT');
    expect(read('publiccode.yml')).toContain('license: MIT');
    expect(read('LICENSE')).toContain('MIT License');
    expect(name).toBe('indsats');
  });

  it('registers nothing on import and runs nothing on install', () => {
    expect(sideEffects).toBe(false);
    expect(Object.keys(scripts).filter((script) => /^(pre|post)?install$|^prepare$/.test(script))).toEqual([]);
  });
});
