// A form in the browser: nothing is sent anywhere; the answer is a text that a caseworker can read.
import { answer, explain } from 'indsats/operations';

/** What the form's fields come to, in Danish; what is wrong with them where something is. */
export function told(fields) {
  const { weeks, ...texts } = Object.fromEntries(fields);
  const order = { ...texts, weeks: Number(weeks) };
  return explain('fee', answer('fee', { agreement: 'koebenhavn-2016-fyldt-30', order }), 'da');
}

const form = document.querySelector('form');
function show() {
  document.querySelector('pre').textContent = told(new FormData(form));
}
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
show();
