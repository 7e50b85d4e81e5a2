// LibreOffice without a window: found, or installed where it may be, and run with a profile of its own.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** 0: files of other programs are always worked out anew, so that no remembered value is taken for a result. */
const settings = (locale) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>
`;

export function need(command, aptPackages) {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
  } catch {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...aptPackages], { stdio: 'ignore' });
  }
}

/** Converts a file as a machine with that locale would; gives the folder with the results. */
export function convert(file, format, locale = 'en-US') {
  need('soffice', ['libreoffice-calc', 'fonts-liberation', 'fonts-crosextra-carlito']);
  const folder = mkdtempSync(join(tmpdir(), 'indsats-'));
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(locale));
  const out = join(folder, 'out');
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', format, '--outdir', out, file],
    { stdio: 'ignore', timeout: 300_000 },
  );
  return out;
}

/** Every sheet as CSV with raw values: semicolons, UTF-8, numbers and dates unformatted. */
export const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,false,false,false,false,-1';
