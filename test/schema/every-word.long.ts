import { everyCourseTerm } from './every-course-term.ts';
import { everyLevel } from './every-level.ts';

everyCourseTerm(1);
everyLevel(1);
