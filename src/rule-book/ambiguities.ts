import { contractAmbiguities } from './ambiguities-contract.ts';
import { measureAmbiguities } from './ambiguities-measure.ts';
import type { Ambiguity } from './ambiguity.ts';

/** The register of ambiguities, A01–A93, in order. */
export const ambiguities: readonly Ambiguity[] = [...measureAmbiguities, ...contractAmbiguities];
