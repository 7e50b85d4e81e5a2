import { everyCourseTerm } from './every-course-term.ts';
import { everyLevel } from './every-level.ts';

// One number or word in four; `npm run test:long` moves them all.
everyCourseTerm(4);
everyLevel(4);
