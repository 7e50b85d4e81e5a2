// Ours against named peers on the same 10,000 orders, in one process, rounds interleaved, medians: the ratios are what lasts.
// Run with --no-flush-bytecode: the garbage of one peer would otherwise age the compiled code of the others away.
import { cpus } from 'node:os';
import { agreements, fee, invoicePlan, settle } from '../../dist/index.js';
import { answer } from '../../dist/operations.js';
import { inputSchemas } from '../../dist/schema.js';
import { feePeers } from './fee-peers.mjs';
import { ordersOf } from './orders.mjs';
import { kernel, straightforward } from './settle-peers.mjs';

const ROUNDS = Number(process.argv[2] ?? 7);
const WARM_UP = 3;
const orders = ordersOf(10_000);
const agreementId = 'koebenhavn-2016-fyldt-30';
const agreement = agreements[agreementId];
const facts = orders.map((order) => ({ order, steps: false }));
const told = orders.map((order) => ({ order }));
const batch = { agreement: agreementId, orders: orders.map((order) => ({ order })) };
const schema = inputSchemas.settle;

const one = (index, steps) => ({ agreement: agreementId, orders: [batch.orders[index]], steps });

/** name, how many orders a round, what is done with one. */
const contestants = [
  ['fee: ours', 10_000, (index) => fee(agreement, facts[index]).total],
  ['fee: ours with steps', 10_000, (index) => fee(agreement, told[index]).total],
  ...Object.entries(feePeers()).map(([name, peer]) => [
    `fee: ${name}`,
    Math.round(peer.share * 10_000),
    (index) => peer.fee(orders[index]),
  ]),
  ['settle: ours', 2_000, (index) => answer('settle', one(index, false))],
  ['settle: ours with steps', 1_000, (index) => answer('settle', one(index, true))],
  ['settle: straightforward', 500, (index) => straightforward(orders[index])],
  [
    'settle: kernel behind the same zod edge',
    2_000,
    (index) => kernel(schema.parse(one(index, false)).orders[0].order),
  ],
];

const times = new Map(contestants.map(([name]) => [name, []]));
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  for (const [name, count, run] of contestants) {
    const start = process.hrtime.bigint();
    for (let index = 0; index < count; index++) {
      const result = run(index);
      if (result instanceof Promise) await result;
    }
    if (round >= WARM_UP) times.get(name).push(Number(process.hrtime.bigint() - start) / count);
  }
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const at = Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
const ratio = (name, ours) => `${(at[name] / at[ours]).toFixed(1)} ×`;

console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0].model}, ${ROUNDS} rounds, medians\n`);
for (const [name, time] of Object.entries(at)) {
  const ours = name.startsWith('fee')
    ? ['fee: ours', 'fee: ours with steps']
    : ['settle: ours', 'settle: ours with steps'];
  console.log(
    `${name.padEnd(42)} ${Math.round(time).toLocaleString('en').padStart(12)} ns   ${ratio(name, ours[0]).padStart(10)} ${ratio(name, ours[1]).padStart(10)}`,
  );
}

/** The exact amount in whole big numbers, and whether it is an exact half øre: there a rounding shows what it is made of. */
function exact({ hoursPerWeek, hourlyRate, weeks }) {
  const scaled = (text) => BigInt(Math.round(Number(text) * 10_000));
  const product = scaled(hoursPerWeek) * scaled(hourlyRate) * BigInt(weeks);
  const ore = (product * 2n + 1_000_000n) / 2_000_000n;
  return { fee: `${ore / 100n}.${String(ore % 100n).padStart(2, '0')}`, half: product % 1_000_000n === 500_000n };
}

const halves = [];
for (let index = 0; halves.length < 1_000; index++) {
  const order = {
    ...orders[index % orders.length],
    hoursPerWeek: (1 + (index % 80) / 4).toFixed(2),
    hourlyRate: (40 + ((index * 37) % 11_000) / 100).toFixed(2),
  };
  if (exact(order).half) halves.push(order);
}
console.log('\nwrong to the øre, of fees that are an exact half øre:');
const all = { ...feePeers(), indsats: { share: 1, fee: (order) => fee(agreement, { order, steps: false }).total } };
for (const [name, { share, fee: peer }] of Object.entries(all)) {
  const few = halves.slice(0, share < 0.05 ? 200 : 1_000);
  let off = 0;
  let first = '';
  for (const order of few) {
    const { hoursPerWeek, hourlyRate, weeks } = order;
    const [given, right] = [await peer(order), exact(order).fee];
    if (given === right) continue;
    off++;
    first ||= `, first ${hoursPerWeek} h × ${hourlyRate} × ${weeks} = ${right}, not ${given}`;
  }
  console.log(`${name.padEnd(42)} ${off} of ${few.length}${first}`);
}

// What one order and one week cost as there are more of them: the same numbers down the column are a straight line.
const perOne = (count, run) => {
  const found = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const start = process.hrtime.bigint();
    run();
    if (round > 0) found.push(Number(process.hrtime.bigint() - start) / count);
  }
  return `${Math.round(median(found)).toLocaleString('en')} ns`;
};
const batches = Object.fromEntries(
  [10, 100, 1_000, 10_000].map((count) => {
    const facts = { orders: orders.slice(0, count).map((order) => ({ order })), steps: false };
    const times = 20_000 / count;
    const often = () => {
      for (let time = 0; time < times; time++) settle(agreement, facts);
    };
    return [`${count} orders`, perOne(count * times, often)];
  }),
);
console.log('\none order of a settlement of', batches);
const oneCitizen = Object.fromEntries(
  [100, 1_000, 10_000].map((count) => {
    const same = orders.slice(0, count).map((order) => ({ order: { ...order, citizen: 'borger', provider: 'a' } }));
    return [`${count} orders`, perOne(count, () => settle(agreement, { orders: same, steps: false }))];
  }),
);
console.log("one order of a settlement where all are one citizen's", oneCitizen);
const weekly = Object.fromEntries(
  [4, 13, 52, 104, 260, 520].map((weeks) => {
    const long = { order: { ...orders[0], weeks }, steps: false };
    const often = () => {
      for (let time = 0; time < 2_000; time++) invoicePlan(agreement, long);
    };
    return [`${weeks} weeks`, perOne(2_000 * weeks, often)];
  }),
);
console.log('one week of an invoice plan of', weekly);
