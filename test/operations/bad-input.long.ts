import { describe } from 'vitest';
import { everyField } from './every-field.ts';

describe('every operation', () => everyField(1));
