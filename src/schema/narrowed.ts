import type * as z from 'zod';

/** The fields of any of a type's forms. */
type FieldsOf<Type> = Type extends unknown ? keyof Type : never;

/** What a field is in any of them, where it is given. */
type FieldOf<Type, Field> = Type extends unknown
  ? Field extends keyof Type
    ? Exclude<Type[Field], undefined>
    : never
  : never;

/** The fields that only one of the two knows, or knows as something else. */
type Different<Type, Read> = {
  [Field in FieldsOf<Type> | keyof Read]: Field extends keyof Read & FieldsOf<Type>
    ? Exclude<Read[Field], undefined> extends FieldOf<Type, Field>
      ? never
      : FieldOf<Type, Field> extends Exclude<Read[Field], undefined>
        ? never
        : Field
    : Field;
}[FieldsOf<Type> | keyof Read];

/**
 * An object whose checks across its fields let nothing through but the forms of a type: one field or another, a day with
 * some grounds only. The compiler holds the fields of both together by name and by type; what no inference can see, that the
 * checks tell the forms apart, is said here and nowhere else.
 */
export function narrowed<Type>() {
  return <Schema extends z.ZodType>(
    schema: [Different<Type, z.output<Schema>>] extends [never] ? Schema : never,
  ): z.ZodType<Type> => schema as z.ZodType as z.ZodType<Type>;
}
