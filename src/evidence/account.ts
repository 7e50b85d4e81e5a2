import { refuse } from '../problem/problem.ts';
import type { Clause } from './clause.ts';
import { chosen, type OptionOf, type Reading, type ReadingGround } from './reading.ts';
import type { ReadAs, Step } from './step.ts';

/** One kind of step: the facts it is told from and what it gives, as JSON writes them. */
export interface StepShape<From extends object = object, Gives extends string = string> {
  readonly from: From;
  readonly gives: Gives;
}

/** The kinds of step of a room, by what they compute. */
export type StepShapes<S> = { readonly [What in keyof S]: StepShape };

/** The steps of a room, each with its own facts and result. */
export type StepsOf<S extends StepShapes<S>> = {
  readonly [What in keyof S & string]: Step<What> & {
    readonly from: S[What]['from'];
    readonly gives: S[What]['gives'];
  };
}[keyof S & string];

/** Where a decision asks how an ambiguous clause is read. */
export interface Options {
  /**
   * The option that holds: the caller's, the agreement's or the default. Ask it only where the options differ on the facts
   * at hand. `stated`: a term of the agreement settles the point by a word, so it is no reading and nobody else's choice.
   * `by`: the clause of that word, where no step cites it: the next one then does.
   */
  optionOf<R extends Reading>(reading: R, stated?: OptionOf<R>, by?: Clause): OptionOf<R>;
  /** What the caller chose. */
  readonly readings: Chosen;
}

/** As much of an account as a room below needs to tell it some of its steps. */
export interface Telling<S extends StepShapes<S>> extends Options {
  readonly tell:
    | (<What extends keyof S & string>(
        what: What,
        clause: Clause,
        from: S[What]['from'],
        gives: S[What]['gives'],
      ) => void)
    | undefined;
}

/**
 * The account that a decision gives of itself while it is made: it is asked which option of a reading holds, and it is
 * told each step when it is taken. A step names the readings that were asked since the step before it, so that what is
 * explained is what ran. Where nobody wants steps `tell` is absent: `account.tell?.(…)` then does not even look at what it
 * would be told.
 */
export interface Account<S extends StepShapes<S>> extends Telling<S> {
  /** A clause by whose word the next step came about, where no step cites it and no reading asks for it. */
  settledBy(clause: Clause): void;
  /** The account of another question of the same answer: the same readings, steps of its own. */
  beside<Other extends StepShapes<Other>>(): Account<Other>;
  /** The account of a question asked of another agreement, with the same choices of the caller. */
  under(agreement: ReadingGround): Account<S>;
  /** The account of another question whose steps nobody is told: the next step of this one names what it asked. */
  silent<Other extends StepShapes<Other>>(): Account<Other>;
  /**
   * A part of this account, for what is decided only after something that is told later: its steps stand together where it
   * was opened, whenever they are told. Its first step also names what was asked here since the last one.
   */
  part(): Account<S>;
  /** The answer with the steps that were told, where they are wanted. */
  explained<Answer extends object>(answer: Answer): Answer & { readonly steps?: readonly StepsOf<S>[] };
}

/** The readings that a caller chose, by their ids. */
export type Chosen = Readonly<Record<string, string | undefined>>;

class Ledger {
  readonly tell: ((what: string, clause: Clause, from: object, gives: string) => void) | undefined;
  private readonly ground: ReadingGround;
  readonly readings: Chosen;
  private readonly consulted: Set<Reading> | undefined;
  /** The account that names what is asked here, where this one is silent. */
  private readonly namedBy: Ledger | undefined;
  private readonly steps: (Step | Ledger)[];
  private asked: ReadAs[] = NONE;
  /** The clauses that settled something since the last step. */
  private settled: Clause[] = NONE_SETTLED;

  constructor(
    ground: ReadingGround,
    readings: Chosen,
    steps: boolean,
    consulted: Set<Reading> | undefined,
    namedBy?: Ledger,
  ) {
    this.ground = ground;
    this.readings = readings;
    this.consulted = consulted;
    this.namedBy = namedBy;
    this.steps = steps ? [] : SILENT;
    this.tell = steps ? this.record : undefined;
  }

  optionOf(reading: Reading, stated?: string, by?: Clause): string {
    if (stated !== undefined) {
      if (this.readings[reading.id] !== undefined) refuse('invalid-option', `readings.${reading.id}`);
      if (by) this.settledBy(by);
      return stated;
    }
    if (this.namedBy) return this.namedBy.optionOf(reading);
    const option = chosen(reading, this.readings, this.ground);
    this.consulted?.add(reading);
    if (this.tell && !this.asked.some((each) => each.reading === reading.id)) {
      this.asked = [...this.asked, { reading: reading.id, option }];
    }
    return option;
  }

  settledBy({ rule, source }: Clause): void {
    if (this.namedBy) this.namedBy.settledBy({ rule, source });
    else if (this.tell && !this.settled.some((each) => each.rule === rule && each.source === source)) {
      this.settled = [...this.settled, { rule, source }];
    }
  }

  beside(): Ledger {
    return new Ledger(this.ground, this.readings, this.tell !== undefined, this.consulted, this.namedBy);
  }

  under(agreement: ReadingGround): Ledger {
    return new Ledger(agreement, this.readings, this.tell !== undefined, this.consulted, this.namedBy);
  }

  silent(): Ledger {
    return new Ledger(this.ground, this.readings, false, this.consulted, this);
  }

  part(): Ledger {
    if (!this.tell) return this;
    const part = new Ledger(this.ground, this.readings, true, this.consulted);
    part.asked = this.asked;
    part.settled = this.settled;
    this.asked = NONE;
    this.settled = NONE_SETTLED;
    this.steps.push(part);
    return part;
  }

  explained<Answer extends object>(answer: Answer): Answer {
    if (this.tell) (answer as Answer & { steps: unknown }).steps = this.told();
    return answer;
  }

  /** What was asked after the last step bears on the outcome, which is what the last step tells. */
  private told(): Step[] {
    const steps: Step[] = [];
    for (const each of this.steps) {
      if (each instanceof Ledger) for (const step of each.told()) steps.push(step);
      else steps.push(each);
    }
    const last = steps.at(-1);
    if (!last) return steps;
    const by =
      this.settled.length === 0 ? last : { ...last, alsoBy: [...(last.alsoBy ?? NONE_SETTLED), ...this.settled] };
    steps[steps.length - 1] = this.asked.length === 0 ? by : alsoReadAs(by, this.asked);
    return steps;
  }

  private record(what: string, { rule, source }: Clause, from: object, gives: string): void {
    const step = { what, from: from as Step['from'], gives, rule, source };
    const { asked, settled } = this;
    const told = settled.length === 0 ? step : { ...step, alsoBy: settled };
    this.steps.push(asked.length === 0 ? told : readAs(told, asked));
    this.asked = NONE;
    this.settled = NONE_SETTLED;
  }
}

const NONE: ReadAs[] = [];
const NONE_SETTLED: Clause[] = [];
/** Of an account that is told nothing. */
const SILENT: Step[] = [];

/** A step with the readings that decided it. Field by field: to spread a step costs several times as much. */
function readAs({ what, from, gives, rule, source, alsoBy }: Step, asked: readonly ReadAs[]): Step {
  const [{ reading, option }, ...others] = asked as readonly [ReadAs, ...ReadAs[]];
  const step =
    others.length === 0
      ? { what, from, gives, rule, source, reading, option }
      : { what, from, gives, rule, source, reading, option, alsoRead: others };
  return alsoBy ? { ...step, alsoBy } : step;
}

function alsoReadAs(step: Step, asked: readonly ReadAs[]): Step {
  const { reading, option, alsoRead = [] } = step;
  const known = reading === undefined ? [] : [{ reading, option: option as string }, ...alsoRead];
  return readAs(step, [...known, ...asked.filter((each) => !known.some((other) => other.reading === each.reading))]);
}

/** Opens the account of a question to an agreement. `consulted` gathers the readings that were asked on the way. */
export function openAccount<S extends StepShapes<S>>(
  agreement: ReadingGround,
  readings: object,
  steps: boolean | undefined,
  consulted?: Set<Reading>,
): Account<S> {
  return new Ledger(agreement, readings as Chosen, steps !== false, consulted) as unknown as Account<S>;
}
