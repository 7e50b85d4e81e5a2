import { attendanceProtocolQuestion } from '../absence/attendance-protocol.ts';
import { attendanceProtocolView } from '../explain/absence.ts';
import { attendanceProtocolFacts, attendanceProtocolOutput } from '../schema/absence.ts';
import { operation } from './operation.ts';

export const attendanceProtocolOperation = operation(attendanceProtocolQuestion, {
  summary: {
    da: 'Hvad står der i månedens fremmødeprotokol, og hvornår sendes den?',
    en: "What stands in the month's attendance protocol, and when is it sent?",
  },
  facts: attendanceProtocolFacts,
  output: attendanceProtocolOutput,
  view: attendanceProtocolView,
});
