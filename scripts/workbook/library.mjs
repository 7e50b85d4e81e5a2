// The built library, as the workbook needs it.
const dist = new URL('../../dist/', import.meta.url);

export async function builtLibrary() {
  const [{ agreements }, { publicHolidays }, { KILDE }, { answer }, { inputJsonSchema }] = await Promise.all(
    ['agreements', 'calendar', 'spreadsheet', 'operations', 'schema'].map(
      (name) => import(new URL(`${name}.js`, dist).href),
    ),
  );
  const { order } = inputJsonSchema('check-order').properties;
  return { agreements, publicHolidays, KILDE, answer, benefitGroups: order.properties.benefitGroup.enum };
}
