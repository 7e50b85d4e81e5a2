import type { DeadlinesStep } from '../../deadlines/deadlines.ts';
import { type DeadlineDuty, duties, dutyWords } from '../../deadlines/duties.ts';
import type { Language } from '../../evidence/clause.ts';
import { counted, pick, spokenDate } from '../../evidence/spoken.ts';
import type { StepFacts } from '../../evidence/step.ts';
import type { Sentences } from './sentence.ts';

/** What each duty's days are counted from. */
function origin(duty: DeadlineDuty, from: StepFacts, language: Language): string {
  const day = (date: string | undefined) => spokenDate(date ?? '', language);
  const { approvedOn, days, sentBackOn, endedOn, weekdays, finalReportBy, months = '' } = from;
  switch (duty) {
    case 'start-capability':
      return pick(
        language,
        `${days} kalenderdage efter godkendelsen ${day(approvedOn)}`,
        `${days} calendar days after the approval on ${day(approvedOn)}`,
      );
    case 'police-proof':
      return pick(
        language,
        `hverdagen efter tilbagevisiteringen ${day(sentBackOn)}`,
        `the weekday after the citizen was sent back on ${day(sentBackOn)}`,
      );
    case 'final-report':
      if (finalReportBy !== undefined)
        return pick(language, 'som aftalt med jobcentret', 'as agreed with the jobcentre');
      return pick(
        language,
        `hverdag nr. ${weekdays} efter sidste åbne dag ${day(endedOn)}`,
        `weekday no. ${weekdays} after the last open day, ${day(endedOn)}`,
      );
    case 'invoice-by':
      return pick(
        language,
        `${counted(months, 'måned', 'måneder', 'da')} efter ${day(endedOn)}`,
        `${counted(months, 'month', 'months', 'en')} after ${day(endedOn)}`,
      );
    case 'attendance-protocol':
      return pick(
        language,
        'den 1. efter hver måned, forløbet berører; dagen flyttes ikke',
        'the 1st after each month the course touches; the day is not moved',
      );
    case 'interim-report':
      return pick(language, 'som ordren siger', 'as the order says');
    case 'plan':
      return pick(language, 'dagen før hver periode', 'the day before each period');
    case 'job-guidance':
      return pick(language, 'inden placeringen udløber', 'before the placement ends');
    default:
      return pick(language, 'sidste dag i hver periode', 'the last day of each period');
  }
}

function sentence(duty: DeadlineDuty, from: StepFacts, gives: string, language: Language): string {
  const [first = '', last = first] = gives.split('/');
  const days = `${spokenDate(first, language)}${last === first ? '' : ` – ${spokenDate(last, language)}`}`;
  const times = from.times ?? '1';
  const often = `, ${counted(times, pick(language, 'gang', 'time'), pick(language, 'gange', 'times'), language)}`;
  return `${dutyWords[duty].title[language]}: ${days}${times === '1' ? '' : often} (${origin(duty, from, language)}).`;
}

export const deadlinesSentences = Object.fromEntries(
  duties.map((duty) => [
    `due-${duty}`,
    {
      da: (from: StepFacts, gives: string) => sentence(duty, from, gives, 'da'),
      en: (from: StepFacts, gives: string) => sentence(duty, from, gives, 'en'),
    },
  ]),
) as Sentences<DeadlinesStep>;
