import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { ContractTerms } from '../../src/agreement/contract-terms.ts';
import type { TenderTerms } from '../../src/agreement/tender-terms.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { defineAgreement } from '../../src/schema/agreement.ts';
import { triggerCases } from '../cases/contract.ts';
import { ownAgreement } from '../cases/own-agreement.ts';
import { problemsTold } from '../oracle/asked.ts';

const clause = { rule: 'E40', source: { document: 'K1', page: 15 } } as const;
const { contract, tender } = koebenhavn2016Fyldt30.terms as {
  contract: Required<ContractTerms>;
  tender: TenderTerms;
};

/** The shipped agreement with terms of its own, or without some. */
const saying = (terms: object, more: object = {}): Agreement =>
  ({ ...koebenhavn2016Fyldt30, ...more, terms: { ...koebenhavn2016Fyldt30.terms, ...terms } }) as Agreement;
/** The shipped agreement as one of one's own, read once. */
const whole = defineAgreement(saying({}));
const ask = (agreement: Agreement, trigger: object) => answer('contract-deadlines', { agreement, trigger });
const without = <Terms extends object>(terms: Terms, name: keyof Terms) => {
  const { [name]: _, ...rest } = terms;
  return rest;
};

const on = '2027-03-15';
const buyer = { kind: 'termination', by: 'buyer', on };

/** A clause, an event that needs it, and the fact at which its absence is told. */
const needs: readonly (readonly [keyof ContractTerms, object, string])[] = [
  ['extension', { kind: 'expiry', on }, 'kind'],
  ['buyerNotice', buyer, 'by'],
  ['buyerNotice', { ...buyer, ground: 'ordinary' }, 'by'],
  ['changedNeedNotice', { ...buyer, ground: 'changed-need' }, 'ground'],
  ['regulationNotice', { ...buyer, ground: 'regulation-or-budget' }, 'ground'],
  ['providerNotice', { ...buyer, by: 'provider' }, 'by'],
  [
    'forceMajeureTermination',
    { kind: 'force-majeure-termination', on, since: on, by: 'buyer', hindered: 'provider', what: 'delivery-agreement' },
    'kind',
  ],
  ['remedy', { kind: 'complaint', on }, 'kind'],
  ['paymentDemand', { kind: 'payment-demand', on }, 'kind'],
  ['paymentDemandContent', { kind: 'payment-demand', on, describesBreach: true }, 'describesBreach'],
  ['paymentDemandContent', { kind: 'payment-demand', on, announcesCancellation: false }, 'announcesCancellation'],
  ['repeatedDefects', { kind: 'unremedied-defect', on }, 'kind'],
  ['repeatedDelays', { kind: 'material-delay', on }, 'kind'],
  ['complianceProof', { kind: 'regulation-breach-notice', on }, 'kind'],
  ['dissolutionProof', { kind: 'dissolution-demand', on }, 'kind'],
  ['contactChange', { kind: 'contact-change', on }, 'kind'],
  ['changeRequest', { kind: 'change-request', on }, 'kind'],
  ['invoiceRequirements', { kind: 'invoice-requirements', on }, 'kind'],
  ['dispute', { kind: 'dispute-notice', on }, 'kind'],
  ['mediation', { kind: 'mediation', on }, 'kind'],
  ['insurance', { kind: 'insurance-renewal', on, personalInjuryCover: 1 }, 'personalInjuryCover'],
  ['insuranceCertificate', { kind: 'insurance-renewal', on }, 'kind'],
  ['insuranceNotice', { kind: 'insurance-cancelled', on }, 'kind'],
  ['documentation', { kind: 'documentation-demand', on }, 'kind'],
  ['account', { kind: 'account-demand', on }, 'kind'],
  ['socialDocumentation', { kind: 'social-documentation-request', on }, 'kind'],
  ['socialAccount', { kind: 'social-account-request', on }, 'kind'],
  ['labourDocumentation', { kind: 'labour-documentation-demand', on }, 'kind'],
  ['labourAccount', { kind: 'labour-account-demand', on }, 'kind'],
  ['insuranceProof', { kind: 'insurance-demand', on }, 'kind'],
  ['dataDelivery', { kind: 'data-notice', on }, 'kind'],
  ['dataHandover', { kind: 'data-handover', on }, 'kind'],
  ['incidentReport', { kind: 'security-incident', on }, 'kind'],
  ['subProcessor', { kind: 'sub-processor-change', on }, 'kind'],
  ['itDescription', { kind: 'it-description', on }, 'kind'],
  ['environmentDescription', { kind: 'environment-description', on }, 'kind'],
  ['complaintForwarded', { kind: 'provider-complaint', on }, 'kind'],
  ['authorityOrder', { kind: 'authority-order', on }, 'kind'],
  ['damageNotice', { kind: 'damage-known', on }, 'kind'],
  ['registerReceipt', { kind: 'register-entry', on }, 'kind'],
];

describe('a clause that the agreement does not have is not answered, at the fact that needs it', () => {
  it.each(needs)('without %s: %j', (name, trigger, fact) => {
    expect(problemsTold(ask(whole, trigger))).toEqual([]);
    expect(problemsTold(ask(saying({ contract: without(contract, name) }), trigger))).toEqual([
      `not-in-agreement at trigger.${fact}`,
    ]);
  });

  it.each([
    [{ contract: without(contract, 'providerNotice') }, { ...buyer, by: 'provider', ground: 'changed-need' }, 'by'],
    [{ prices: { ...koebenhavn2016Fyldt30.terms.prices, effective: undefined } }, { kind: 'price-increase', on }, 'on'],
    [
      { cooperation: { ...koebenhavn2016Fyldt30.terms.cooperation, interpreters: undefined } },
      { kind: 'interpreter-needed', on },
      'kind',
    ],
  ])('what its deadline and its finding need is told once: %#', (terms, trigger, fact) => {
    expect(problemsTold(ask(saying(terms), trigger))).toEqual([`not-in-agreement at trigger.${fact}`]);
  });

  it('every clause is needed by some event', () => {
    const alone: readonly (keyof ContractTerms)[] = [
      ...needs.map(([name]) => name),
      'forceMajeureAccount',
      'employmentCertificate',
      'employmentTerms',
      'backup',
    ];
    expect(new Set(alone)).toEqual(new Set(Object.keys(contract)));
  });

  it('of two deadlines of one event each stands by itself', () => {
    const duties = (agreement: Agreement, trigger: object) => {
      const told = ask(agreement, trigger);
      return told.ok ? told.result.deadlines.map(({ duty }) => duty) : problemsTold(told);
    };
    const majeure = { kind: 'force-majeure', on };
    expect(duties(saying({ contract: without(contract, 'forceMajeureAccount') }), majeure)).toEqual([
      'force-majeure-termination',
    ]);
    expect(duties(saying({ contract: without(contract, 'forceMajeureTermination') }), majeure)).toEqual([
      'force-majeure-account',
    ]);
    const neither = without(without(contract, 'forceMajeureTermination'), 'forceMajeureAccount' as never);
    expect(duties(saying({ contract: neither }), majeure)).toEqual(['not-in-agreement at trigger.kind']);
    const deadline = { kind: 'tender-deadline', on };
    expect(duties(saying({ tender: without(tender, 'bound') }), deadline)).toEqual(['supplementary-information']);
    expect(duties(saying({ tender: without(tender, 'supplementary') }), deadline)).toEqual(['offer-binding']);
    const none = without(without(tender, 'bound'), 'supplementary' as never);
    expect(duties(saying({ tender: none }), deadline)).toEqual(['not-in-agreement at trigger.kind']);

    const employed = { kind: 'employment-start', on };
    const untold = without(contract, 'employmentTerms');
    expect(duties(saying({ contract: untold }), employed)).toEqual(['employment-certificate']);
    expect(duties(saying({ contract: without(contract, 'employmentCertificate') }), employed)).toEqual([
      'employment-terms',
    ]);
    const end = { kind: 'agreement-end', on };
    expect(duties(saying({ contract: without(contract, 'backup') }), end)).toEqual(['data-handover']);
    expect(duties(saying({ contract: without(contract, 'dataHandover') }), end)).toEqual(['backup']);

    const award = { kind: 'award-notification', on };
    expect(duties(saying({ tender: without(tender, 'standstill') }), award)).toEqual([
      'register-entry',
      'winner-documents',
    ]);
    expect(duties(saying({ tender: without(tender, 'registered') }), award)).toEqual([
      'winner-documents',
      'contract-signature',
    ]);
    const { standstill: _, registered: __, documents: ___, ...bare } = tender;
    expect(duties(saying({ tender: bare }), award)).toEqual(['not-in-agreement at trigger.kind']);
    const onPaper = { ...award, electronic: false };
    expect(duties(saying({ tender: { ...bare, registered: tender.registered } }), onPaper)).toEqual(['register-entry']);
    expect(duties(saying({ tender: { ...bare, documents: tender.documents } }), onPaper)).toEqual(['winner-documents']);
    expect(duties(saying({ tender: bare }), onPaper)).toEqual(['not-in-agreement at trigger.kind']);
    // A standstill that does not say where it holds, holds for any notification.
    const plain = { ...bare, standstill: { rule: 'R089', source: { document: 'D16' }, days: 10 } };
    expect(duties(saying({ tender: plain }), { ...award, electronic: false })).toEqual(['contract-signature']);
  });

  it.each([['exclusion', { kind: 'exclusion', ground: 'section-137', on }, 'ground']] as const)(
    'the tender without %s',
    (name, trigger, fact) => {
      expect(problemsTold(ask(saying({ tender: without(tender, name) }), trigger))).toEqual([
        `not-in-agreement at trigger.${fact}`,
      ]);
    },
  );

  it('any subset of clauses: an event is answered as before, or refused', () => {
    const names = Object.keys(contract) as (keyof ContractTerms)[];
    fc.assert(
      fc.property(fc.subarray(names), fc.constantFrom(...triggerCases), (left, { trigger }) => {
        const some = Object.fromEntries(left.map((name) => [name, contract[name]]));
        const [full, part] = [ask(whole, trigger), ask(saying({ contract: some }), trigger)];
        if (!part.ok) {
          expect(problemsTold(part).every((each) => each.startsWith('not-in-agreement at trigger.'))).toBe(true);
        } else {
          // An event of several clauses has the deadlines of those that are there, and never another one.
          expect((full as typeof part).result.deadlines).toEqual(expect.arrayContaining([...part.result.deadlines]));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('what a contract says otherwise', () => {
  it.each([
    [{ months: 2, month: 5, day: 1 }, '2018-05-01', 'months', '-2'],
    [{ months: 2, month: 4, day: 15 }, '2018-04-15', 'days', '-77'],
    [{ month: 4, day: 15 }, '2018-04-15', 'days', '-77'],
    [{ months: 3 }, '2018-04-01', 'months', '-3'],
  ])('the notice of an increase, %j: due %s, counted in %s', (inHand, dueOn, unit, count) => {
    const prices = { ...koebenhavn2016Fyldt30.terms.prices, inHand: { ...clause, ...inHand } };
    const told = ask(saying({ prices }, own()), { kind: 'price-increase', on: '2018-07-01' });
    expect(told).toMatchObject({
      result: { deadlines: [{ dueOn }], steps: [{ from: { unit, count }, gives: dueOn }] },
    });
  });

  it.each([
    ['buyerNotice', { months: 3, ends: 'same-date' }, buyer, '2027-06-15'],
    ['buyerNotice', { months: 3, ends: 'month-end' }, buyer, '2027-06-30'],
    ['regulationNotice', { months: 1, ends: 'month-end' }, { ...buyer, ground: 'regulation-or-budget' }, '2027-04-30'],
  ] as const)('%s %j', (name, words, trigger, dueOn) => {
    const agreement = saying({ contract: { ...contract, [name]: { ...clause, ...words } } }, own());
    const told = ask(agreement, trigger);
    expect(told).toMatchObject({ result: { deadlines: [{ dueOn, rule: 'E40' }] } });
    expect(explain('contract-deadlines', told, 'da')).not.toContain('D16');
  });

  it.each([
    [1, { extendedBefore: true }, 0],
    [1, { timesExtended: 0 }, 2],
    [1, { timesExtended: 1 }, 0],
    [2, { extendedBefore: false }, 2],
    [2, { timesExtended: 1 }, 2],
    [2, { timesExtended: 2 }, 0],
  ])('extended at most %i times, %j: %i deadlines', (times, more, count) => {
    const agreement = saying({ contract: { ...contract, extension: { ...contract.extension, times } } });
    const told = ask(agreement, { kind: 'expiry', on: '2027-06-30', ...more });
    expect(told).toMatchObject({ result: { findings: count === 0 ? [{ code: 'already-extended' }] : [] } });
    expect(told.ok && told.result.deadlines.length).toBe(count);
  });

  it('that it was extended does not tell how often, where that counts', () => {
    const agreement = saying({ contract: { ...contract, extension: { ...contract.extension, times: 2 } } });
    const expiry = { kind: 'expiry', on, extendedBefore: true };
    expect(problemsTold(ask(agreement, expiry))).toEqual(['missing-field at trigger.timesExtended']);
    expect(problemsTold(ask(agreement, { ...expiry, timesExtended: 1 }))).toEqual([
      'both-given at trigger.timesExtended',
    ]);
  });

  it.each([
    [{}, []],
    [{ meetingsHeld: 3 }, []],
    [{ meetingsHeld: 2 }, [{ code: 'meetings-left', severity: 'warn', rule: 'R352' }]],
    [{ meetingsHeld: 0 }, [{ code: 'meetings-left' }]],
  ])('R352: 3 meetings can be asked for, %j', (more, findings) => {
    const told = ask(whole, { kind: 'dispute-notice', on, ...more });
    expect(told).toMatchObject({ result: { deadlines: [{ duty: 'negotiation-meeting' }], findings } });
    if (findings.length > 0) expect(explain('contract-deadlines', told, 'da')).toContain('3 forhandlingsmøder');
  });

  it('a Kunde may end the framework agreement where nothing is said against it', () => {
    const { kunde: _, ...rest } = contract.forceMajeureTermination as { kunde?: string };
    const trigger = {
      kind: 'force-majeure-termination',
      since: '2027-01-01',
      on,
      by: 'kunde',
      hindered: 'provider',
      what: 'framework-agreement',
    };
    expect(ask(whole, trigger)).toMatchObject({ result: { findings: [{ code: 'kunde-cannot-terminate' }] } });
    const silent = saying({ contract: { ...contract, forceMajeureTermination: rest } });
    expect(ask(silent, trigger)).toMatchObject({ result: { findings: [] } });
  });

  it('a cover that no document lost is not called missing', () => {
    const renewal = { kind: 'insurance-renewal', on };
    expect(ask(whole, renewal)).toMatchObject({ result: { missing: [{ what: 'property-damage-cover' }] } });
    expect(ask(saying({}, { absent: [] }), renewal)).toMatchObject({ result: { missing: [] } });
  });
});

describe('an agreement that contradicts itself is refused with both sides', () => {
  const told = (terms: object) => problemsTold(answer('catalogue', { agreement: saying(terms) }));

  it('a deadline that is extended to less than it is', () => {
    const short = {
      ...contract,
      socialAccount: { ...clause, source: contract.backup?.source, workingDays: 10, atMost: 9 },
    };
    expect(told({ contract: short })).toEqual([
      'contradiction at agreement.terms.contract.socialAccount.workingDays',
      'contradiction at agreement.terms.contract.socialAccount.atMost',
    ]);
    expect(told({ contract })).toEqual([]);
  });

  it.each([
    ['30', '30', false],
    ['25', '75.0001', false],
    ['25.5', '74.5', true],
  ])('weights of %s and %s', (price, quality, fine) => {
    const [lot, ...lots] = tender.lots ?? [];
    const weighed = { ...lot, weights: { ...lot?.weights, price, quality } };
    const path = 'agreement.terms.tender.lots[0].weights';
    expect(told({ tender: { ...tender, lots: [weighed, ...lots] } })).toEqual(
      fine ? [] : [`contradiction at ${path}.price`, `contradiction at ${path}.quality`],
    );
  });

  it.each([
    ['invoicing', { due: { ...clause, days: 0, from: 'sending' } }, 'due.days'],
    ['contract', { extension: { ...contract.extension, times: 0 } }, 'extension.times'],
    ['contract', { dispute: { ...contract.dispute, meetings: 0 } }, 'dispute.meetings'],
  ] as const)('%s %j says nothing', (topic, terms, path) => {
    const whole = { contract, invoicing: koebenhavn2016Fyldt30.terms.invoicing }[topic];
    expect(told({ [topic]: { ...whole, ...terms } })).toContain(`out-of-range at agreement.terms.${topic}.${path}`);
  });
});

function own(): object {
  return { documents: [...koebenhavn2016Fyldt30.documents, ...ownAgreement.documents] };
}
