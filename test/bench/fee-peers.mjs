// The fee alone, strings in and a string with two decimals out, as each peer's users would write it.

import { Decimal } from 'decimal.js';
import { dinero, halfAwayFromZero, multiply, toDecimal, transformScale } from 'dinero.js';
import { DKK } from 'dinero.js/currencies';
import { evaluate } from 'feelin';
import { HyperFormula } from 'hyperformula';
import { Engine } from 'json-rules-engine';
import Publicodes from 'publicodes';

const Money = Decimal.clone({ rounding: Decimal.ROUND_HALF_UP });

/** Each peer: how many of the orders it is given a round (the slow ones fewer), and the fee of one. */
export function feePeers() {
  return {
    // The floor that no design can go below: digits read, one product, one rounding, digits written; nothing is checked.
    'bare integers, the total alone': { share: 1, fee: bareFee },
    'decimal.js': { share: 1, fee: (o) => new Money(o.hoursPerWeek).times(o.hourlyRate).times(o.weeks).toFixed(2) },
    'dinero.js': { share: 0.2, fee: dineroFee },
    publicodes: { share: 0.005, fee: publicodesFee() },
    feelin: {
      share: 0.003,
      fee: (o) =>
        evaluate('decimal(number(h) * number(r) * w, 2)', {
          h: o.hoursPerWeek,
          r: o.hourlyRate,
          w: o.weeks,
        }).value.toFixed(2),
    },
    HyperFormula: { share: 0.02, fee: hyperFormulaFee() },
    'json-rules-engine': { share: 0.05, fee: rulesEngineFee() },
  };
}

const ORE = Array.from({ length: 100 }, (_, ore) => `.${String(ore).padStart(2, '0')}`);

function fine(text) {
  let value = 0;
  let places = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46) places = 0;
    else {
      value = value * 10 + code - 48;
      if (places >= 0) places++;
    }
  }
  for (let place = Math.max(places, 0); place < 4; place++) value *= 10;
  return value;
}

function bareFee({ hoursPerWeek, hourlyRate, weeks }) {
  const product = fine(hoursPerWeek) * fine(hourlyRate) * weeks;
  const whole = Math.floor(product / 1e6);
  const ore = (product - whole * 1e6) * 2 >= 1e6 ? whole + 1 : whole;
  const kroner = Math.floor(ore / 100);
  return kroner + ORE[ore - kroner * 100];
}

function scaled(text) {
  const [whole, part = ''] = text.split('.');
  return { amount: Number(whole + part), scale: part.length };
}

function dineroFee({ hoursPerWeek, hourlyRate, weeks }) {
  const rate = scaled(hourlyRate);
  const money = dinero({ amount: rate.amount, currency: DKK, scale: rate.scale });
  return toDecimal(transformScale(multiply(multiply(money, scaled(hoursPerWeek)), weeks), 2, halfAwayFromZero));
}

function publicodesFee() {
  const engine = new Publicodes({
    timer: { question: 'timer', 'par défaut': 1 },
    pris: { question: 'pris', 'par défaut': 1 },
    uger: { question: 'uger', 'par défaut': 1 },
    vederlag: { valeur: 'timer * pris * uger', arrondi: '2 décimales' },
  });
  return ({ hoursPerWeek, hourlyRate, weeks }) =>
    engine
      .setSituation({ timer: hoursPerWeek, pris: hourlyRate, uger: weeks })
      .evaluate('vederlag')
      .nodeValue.toFixed(2);
}

function hyperFormulaFee() {
  const sheets = HyperFormula.buildFromArray([[1, 1, 1, '=ROUND(A1*B1*C1,2)']], { licenseKey: 'gpl-v3' });
  const at = { sheet: 0, row: 0, col: 0 };
  return ({ hoursPerWeek, hourlyRate, weeks }) => {
    sheets.setCellContents(at, [[Number(hoursPerWeek), Number(hourlyRate), weeks]]);
    return sheets.getCellValue({ sheet: 0, row: 0, col: 3 }).toFixed(2);
  };
}

function rulesEngineFee() {
  const engine = new Engine();
  engine.addFact('fee', async (_, almanac) => {
    const hours = Number(await almanac.factValue('hoursPerWeek'));
    const rate = Number(await almanac.factValue('hourlyRate'));
    return Math.round(hours * rate * (await almanac.factValue('weeks')) * 100) / 100;
  });
  engine.addRule({
    conditions: { all: [{ fact: 'fee', operator: 'greaterThanInclusive', value: 0 }] },
    event: { type: 'fee' },
  });
  return async (order) => {
    const { almanac } = await engine.run(order);
    return (await almanac.factValue('fee')).toFixed(2);
  };
}
