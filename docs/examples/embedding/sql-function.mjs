// A question asked in SQL: the library is a function of the engine, and each row is asked of it.
//   node sql-function.mjs
import { answer } from 'indsats/operations';
import initSqlJs from 'sql.js';

const { Database } = await initSqlJs();
const database = new Database();

/** What a course costs, as decimal text; NULL where it cannot be answered, and then `fault` says why. */
const asked = (agreement, level, startsOn, weeks, hoursPerWeek, hourlyRate) =>
  answer('fee', { agreement, order: { level, startsOn, weeks, hoursPerWeek, hourlyRate } });
database.create_function('fee', (agreement, level, startsOn, weeks, hoursPerWeek, hourlyRate) => {
  const told = asked(agreement, level, startsOn, weeks, hoursPerWeek, hourlyRate);
  return told.ok ? told.result.total : null;
});
database.create_function('fault', (agreement, level, startsOn, weeks, hoursPerWeek, hourlyRate) => {
  const told = asked(agreement, level, startsOn, weeks, hoursPerWeek, hourlyRate);
  return told.ok ? null : told.problems.map(({ path, code }) => `${path}: ${code}`).join(', ');
});

// Amounts are text, so that no engine makes binary fractions of them.
database.run(`
  CREATE TABLE orders (id TEXT, level TEXT, starts_on TEXT, weeks INTEGER, hours TEXT, rate TEXT);
  INSERT INTO orders VALUES
    ('1001', 'virksomhedsspor-b', '2016-07-04', 13, '12', '140.00'),
    ('1002', 'virksomhedsspor-b', '2016-07-04', 4, '12', '160.00'),
    ('1003', 'virksomhedsspor-b', '2016-02-30', 4, '12', '160.00');`);
const [{ values }] = database.exec(`
  SELECT id,
         fee('koebenhavn-2016-fyldt-30', level, starts_on, weeks, hours, rate),
         fault('koebenhavn-2016-fyldt-30', level, starts_on, weeks, hours, rate)
  FROM orders ORDER BY id`);
for (const row of values) console.log(row.map((cell) => cell ?? '').join(' | '));
