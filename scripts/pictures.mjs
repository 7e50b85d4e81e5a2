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
  if (at)
    await opened.locator(at).evaluate((element) => {
      element.setAttribute('open', '');
      element.scrollIntoView();
    });
  await opened.screenshot({ path: `${root}docs/images/${name}.png` });
  await opened.close();
};

const course =
  'agreement=koebenhavn-2016-fyldt-30&order.level=virksomhedsspor-b&order.startsOn=2016-07-04&order.weeks=13' +
  '&order.hoursPerWeek=12&order.hourlyRate=140';
const order = `#language=en&question=order&${course}&order.orderedOn=2016-06-24&order.benefitGroup=kontanthjaelp&order.citizenAge=42`;
const early = `#language=en&question=closure&${course}&closure.ground=closed-early&closure.lastOpenDay=2016-07-27`;

try {
  await take('face', page('index.html', order), { width: 1200, height: 860 });
  await take('readings', page('index.html', early), { width: 1200, height: 640 }, '#switches');
  await take('rule-book', page('regelbog.html'), { width: 900, height: 640 }, '#R214');
} finally {
  await browser.close();
}
