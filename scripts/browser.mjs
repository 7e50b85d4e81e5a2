// Sees to it that there is a Chromium for the browser tests and the pictures; installs Debian's where it is missing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('/usr/bin/chromium') || !existsSync('/usr/lib/chromium/locales/da.pak')) {
  const run = (...words) => execFileSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'] });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'chromium-l10n');
}
