import { everyCourseTerm } from './every-course-term.ts';
import { everyLevel } from './every-level.ts';

// One number or word in ten; `npm run test:long` moves them all.
everyCourseTerm(10);
everyLevel(10);
