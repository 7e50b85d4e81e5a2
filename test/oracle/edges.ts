import { operations } from '../../src/operations/operations.ts';
import { edgeAgreements, refusedAgreements } from '../cases/edge-agreements.ts';
import { refusedInputs } from '../cases/edge-inputs.ts';
import { grouped } from './edge-groups.ts';
import { agreementEdges, agreementRefused } from './edge-of-agreements.ts';
import { inputClasses, inputEdges, inputLists, inputsRefused } from './edge-of-inputs.ts';
import { schemaDigests } from './edge-of-schemas.ts';

/** The edge of all that is read, as `npm run whole-answers` writes it down. */

export const edgeOfInputs = () => ({
  edges: grouped(operations.map((operation) => [operation.name, inputEdges(operation)])),
  lists: grouped(operations.map((operation) => [operation.name, inputLists(operation)])),
  classes: inputClasses(),
  refused: Object.fromEntries(
    operations
      .filter(({ name }) => refusedInputs[name])
      .map((operation) => [operation.name, inputsRefused(operation)] as const),
  ),
});

export const edgeOfAgreements = () => ({
  edges: grouped(edgeAgreements.map(([name, agreement]) => [name, agreementEdges(name, agreement)])),
  refused: Object.fromEntries(
    Object.entries(refusedAgreements).map(([name, agreement]) => [name, agreementRefused(agreement)]),
  ),
});

export const edgeOfSchemas = () => Object.fromEntries(schemaDigests.map(([name, digest]) => [name, digest()]));
