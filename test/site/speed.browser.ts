import { expect, it } from 'vitest';
import { examples } from '../../site/examples.ts';
import { questionIds } from '../../site/questions.ts';
import { toFragment } from '../../site/state.ts';
import { follow, openBeforeEach, page } from './open-page.ts';

openBeforeEach();

/** In milliseconds: what a reader does not notice between a key and its answer. This suite runs by itself, so it may be timed. */
const MOST = 60;
const KEYS = 15;

it.each(questionIds.filter((id) => examples[id]))('a key is answered before it is noticed: %s', async (id) => {
  await follow(toFragment({ ...examples[id], question: id }));
  const took = await page.evaluate((keys) => {
    const controls = [...document.querySelectorAll<HTMLInputElement>('#form input[type="text"]')];
    const control = controls.find(({ value }) => value !== '');
    return Array.from({ length: control ? keys : 0 }, () => {
      const before = performance.now();
      control?.dispatchEvent(new Event('input', { bubbles: true }));
      return performance.now() - before;
    });
  }, KEYS);
  expect(took.length).toBe(KEYS);
  expect([...took].sort((a, b) => a - b)[Math.floor(KEYS / 2)]).toBeLessThan(MOST);
});
