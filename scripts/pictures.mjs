// Takes the pictures of the README from docs/site in headless Chromium.
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const page = (name, fragment = '') => `${pathToFileURL(`${root}docs/site/${name}`).href}${fragment}`;
mkdirSync(`${root}docs/images`, { recursive: true });

const browser = await launchChromium();
const take = async (name, url, viewport, at) => {
  const opened = await browser.newPage({ viewport });
  await opened.goto(url);
  if (at) await opened.locator(at).evaluate((element) => element.scrollIntoView());
  await opened.screenshot({ path: `${root}docs/images/${name}.png` });
  await opened.close();
};

const early =
  '#language=en&agreement=koebenhavn-2016-fyldt-30&order.level=virksomhedsspor-b&order.startsOn=2016-07-04&order.weeks=13' +
  '&order.hoursPerWeek=12&order.hourlyRate=140&closure.ground=closed-early&closure.lastOpenDay=2016-07-27&sentOn=2016-11-25';

try {
  await take('face', page('index.html'), { width: 1200, height: 760 });
  await take('readings', page('index.html', early), { width: 1200, height: 640 }, '[data-reading="part-week"]');
  await take('rule-book', page('regelbog.html'), { width: 900, height: 640 }, '#R214');
} finally {
  await browser.close();
}
