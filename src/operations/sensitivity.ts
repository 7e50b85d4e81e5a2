import { withDuties } from '../agreements/agreements.ts';
import { sensitivityView } from '../explain/readings.ts';
import { joinPath, type Problem } from '../problem/problem.ts';
import { readWith } from '../schema/read-input.ts';
import { sensitivityInput, sensitivityOutput } from '../schema/settlement.ts';
import { type SensitivityFacts, sensitivityQuestion } from '../settlement/sensitivity.ts';
import { type Asked, type Operation, operation, type ReadInput } from './operation.ts';

const asked = operation(sensitivityQuestion, {
  summary: { da: 'Hvad ville en anden fortolkning have ændret?', en: 'What would another reading have changed?' },
  facts: sensitivityInput,
  // Any question may be asked again, the duties among them.
  agreement: withDuties,
  output: sensitivityOutput,
  view: sensitivityView,
});

export const sensitivityOperation: typeof asked = /* @__PURE__ */ Object.freeze({
  ...asked,
  input: () => sensitivityInput,
  read,
});

/** Agreement and readings may stand beside the asked operation's input or inside it, but not in both. */
function read(input: unknown, named: (name: string) => Operation | undefined): ReadInput {
  const outer = readWith<Asked>(sensitivityInput, input);
  if (!outer.asked) return outer;
  const { operation: name, input: inner, agreement, readings } = outer.asked as unknown as SensitivityFacts & Asked;
  const other = named(name);
  if (!other) return { problems: [...outer.problems, { code: 'invalid-option', path: 'operation' }] };
  const given = readWith<Asked>(other.inputWithin(), inner);
  const problems = [...outer.problems, ...given.problems.map(under('input'))];
  if (!given.asked) return { problems };
  const { agreement: innerAgreement, readings: innerReadings, ...facts } = given.asked;
  const both = (one: unknown, another: unknown, field: string) => {
    if (one !== undefined && another !== undefined) problems.push({ code: 'both-given', path: `input.${field}` });
  };
  both(agreement, innerAgreement, 'agreement');
  both(readings, innerReadings, 'readings');
  const chosen = agreement ?? innerAgreement;
  if (!chosen && !problems.some(({ path }) => path.endsWith('agreement'))) {
    problems.push({ code: 'missing-field', path: 'agreement' });
  }
  if (!chosen) return { problems };
  return {
    asked: { agreement: chosen, readings: readings ?? innerReadings, operation: name, input: facts },
    problems,
    agreementAt: agreement ? 'agreement' : 'input.agreement',
  };
}

function under(part: string) {
  return ({ code, path }: Problem): Problem => ({ code, path: joinPath(part, path) });
}
