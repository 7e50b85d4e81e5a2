import { everyClause } from './every-clause.ts';

// One clause in four; `npm run test:long` leaves out each.
everyClause(4, 8);
