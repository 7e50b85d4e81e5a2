// An agreement of one's own: read from a file, told clause by clause, held to its author's cases, and asked.
//   node own-agreement.mjs ../agreements/week-price-and-results.json ../agreements/week-price-and-results.cases.ndjson
import { readFileSync } from 'node:fs';
import { answer } from 'indsats/operations';
import { agreementText, checkAgreement, readAgreement } from 'indsats/operations/own-agreement';

const [agreementFile, casesFile] = process.argv.slice(2);
const read = readAgreement(JSON.parse(readFileSync(agreementFile, 'utf8')));
if (!read.ok) {
  for (const { path, message, expected } of read.problems) console.error(`${path}: ${message} ${expected?.en ?? ''}`);
  process.exit(2);
}
const { agreement } = read;
console.log(agreementText(agreement, 'en'));

const lines = readFileSync(casesFile, 'utf8').trim().split('\n');
const { holds, cases } = checkAgreement(
  agreement,
  lines.map((line) => JSON.parse(line)),
);
console.log(`${cases.length} cases: ${holds ? 'all hold' : 'some differ'}`);

const order = { level: agreement.tracks[0].levels[0].id, startsOn: '2027-01-04', weeks: 26 };
const told = answer('fee', { agreement, order });
console.log(told.ok ? `26 weeks: ${told.result.total} DKK` : told.problems.map(({ message }) => message).join(' '));
