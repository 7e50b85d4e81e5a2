import type * as z from './zod.ts';

/**
 * Schemas and types that the compiler holds to one another. Most types of facts are written by hand, for they are the
 * public ones and carry the doc comments; nothing of theirs may be missing in the schema, or be there alone.
 */

type Plain = string | number | boolean | null | undefined;

/** Every path of an object, through lists and unions: `order.startsOn`. */
type Paths<Value> = Value extends Plain
  ? never
  : Value extends readonly (infer Item)[]
    ? Paths<Item>
    : Value extends object
      ? { [Key in keyof Value & string]: Key | `${Key}.${Paths<Value[Key]>}` }[keyof Value & string]
      : never;

type Keys<Value> = Value extends unknown ? keyof Value : never;
type At<Value, Key> = Value extends unknown ? (Key extends keyof Value ? Value[Key] : undefined) : never;

/** The fields of all forms of a union, each with what it can be in any of them; what one form lacks may be absent. */
type Fields<Value> = {
  readonly [Key in Keys<Value> as undefined extends At<Value, Key> ? never : Key]: At<Value, Key>;
} & {
  readonly [Key in Keys<Value> as undefined extends At<Value, Key> ? Key : never]?: At<Value, Key>;
};

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

/** `unknown` where both have the same paths, else those that only one has. */
type SamePaths<One, Other> =
  Same<Paths<One>, Paths<Other>> extends true
    ? unknown
    : { readonly differs: Exclude<Paths<One>, Paths<Other>> | Exclude<Paths<Other>, Paths<One>> };

/** `unknown` where what a schema makes fits the type and has the same paths, else what stands in the way. */
type Fits<Made, Type> = [Made] extends [Type] ? SamePaths<Made, Type> : { readonly doesNotFit: Type };

/** A list that may not be empty as one that may, everywhere in a type. */
type Loose<Value> = Value extends Plain
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Loose<Item>[]
    : { [Key in keyof Value]: Loose<Value[Key]> };

/** What every question is asked with, an `input` that another operation's schema reads, and what is told of a list in part. */
type Beside = 'agreement' | 'readings' | 'steps' | 'ref' | 'meta' | 'partial' | 'refused' | 'input';

/** Facts without that. */
type Own<Facts> = Facts extends unknown ? Omit<Facts, Beside> : never;

/** The schema of an operation's facts and the facts of its question. */
export type FitsFacts<Given extends z.ZodType, Facts> = Fits<Own<z.output<Given>>, Loose<Fields<Own<Facts>>>>;

/** The result of a question and the schema of its answer: the same fields, all the way in. */
export type FitsAnswer<Result, Made extends z.ZodType> = SamePaths<Result, z.output<Made>>;

/** A schema as one of a type: a field more or less, or of another kind, does not compile. */
export function fits<Type>() {
  return <Schema extends z.ZodType<Type>>(schema: Schema & Fits<z.output<Schema>, Type>): z.ZodType<Type> => schema;
}

/**
 * The same for a type that says more than fields can, which the schema holds by its checks: the forms of a union (weeks or a
 * last day, and never both), lists that may not be empty, or a `Wide` type some of whose fields must be there. The compiler
 * holds the fields; that the checks leave nothing but what the type says is for the tests.
 */
export function narrowed<Type extends Wide, Wide = Type>() {
  return <Schema extends z.ZodType<Loose<Fields<Wide>>>>(
    schema: Schema & Fits<z.output<Schema>, Loose<Fields<Wide>>>,
  ): z.ZodType<Type> => schema as z.ZodType<unknown> as z.ZodType<Type>;
}
