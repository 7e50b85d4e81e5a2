import { everyClause } from './every-clause.ts';

everyClause(1, 100);
