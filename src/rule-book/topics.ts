import type { Words } from '../evidence/clause.ts';
import { frozen } from '../evidence/frozen.ts';
import type { RuleTopic } from '../evidence/topic.ts';
import type { RuleId } from './entry.ts';

/** What a topic is asked of: the system itself, the organisation around it, or data as such. */
export const topicSides = ['system', 'organisation', 'data'] as const;
type TopicSide = (typeof topicSides)[number];

/** A matter of systems, data and security: the rules on it, and what a program or its owner must be able to do. */
export interface Topic {
  readonly name: Words;
  readonly asks: readonly [TopicSide, ...TopicSide[]];
  readonly means: Words;
  readonly rules: readonly RuleId[];
}

/** Only the 2016 tender has rules of this kind. Made in a function, as the rules are. */
function all(): Readonly<Record<RuleTopic, Topic>> {
  return frozen({
    portal: {
      name: { da: 'Udbudsportalen', en: 'The tender portal' },
      asks: ['system'],
      means: {
        da: 'Den eneste vej for ordre, bekræftelse med bemærkninger, fravær, rapport og forløbsfaktura. En ordre har start, slut og timer om ugen; et forløb er godkendt, afvist eller mangler godkendelse.',
        en: 'The only channel for order, confirmation with remarks, absence, report and course invoice. An order has start, end and hours a week; a course is approved, rejected or lacks approval.',
      },
      rules: ['R150', 'R151', 'R153', 'R156', 'R218', 'R252', 'R282', 'R365', 'R366', 'R423', 'R426'],
    },
    'not-in-portal': {
      name: { da: 'Uden om portalen', en: 'Not in the portal' },
      asks: ['system'],
      means: {
        da: 'Bonus (NemHandel), frikøbt mentor, melding til K-kassen, accepteret sygdom, andre ydelser og klager går andre veje: en vej for hver slags sag.',
        en: 'Bonus (NemHandel), bought-out mentor, report to K-kassen, accepted sickness, other benefits and complaints go other ways: a route for each kind of matter.',
      },
      rules: ['R205', 'R228', 'R231', 'R262', 'R272', 'R281'],
    },
    'e-invoice': {
      name: { da: 'Elektronisk faktura', en: 'Electronic invoice' },
      asks: ['system'],
      means: {
        da: 'NemHandel (OIOUBL) for bonus og kreditnota med dato, ident på 4 tegn, EAN, bonustype og periode; et nyt format efter 30 Arbejdsdages varsel.',
        en: 'NemHandel (OIOUBL) for bonus and credit note with date, ident of 4 characters, EAN, bonus type and period; a new format after 30 working days of notice.',
      },
      rules: ['R218', 'R225', 'R226', 'R228', 'R229', 'R230', 'R525'],
    },
    purpose: {
      name: { da: 'Formål', en: 'Purpose' },
      asks: ['system'],
      means: {
        da: 'Kommunens data bruges ikke til statistik, oplæring eller andre kunder, kun til at opfylde aftalen.',
        en: 'The data of the municipality are not used for statistics, training or other customers, only to fulfil the agreement.',
      },
      rules: ['R438', 'R439'],
    },
    access: {
      name: { da: 'Adgang', en: 'Access' },
      asks: ['system'],
      means: {
        da: 'Entydige brugernavne, systemejerens godkendelse og en liste over medarbejdere med bruger-id, der kan udleveres; fjernarbejdspladser med.',
        en: 'Unique user names, approval by the owner of the system and a list of employees with user ids that can be handed out; remote workplaces included.',
      },
      rules: ['R363', 'R444', 'R445', 'R450'],
    },
    place: {
      name: { da: 'Sted', en: 'Place' },
      asks: ['organisation'],
      means: {
        da: 'Ingen underdatabehandler uden for EU/EØS; aftalen med den er set og godkendt, og hvert skift godkendes.',
        en: 'No sub-processor outside the EU/EEA; its agreement has been seen and approved, and every change is approved.',
      },
      rules: ['R359', 'R442', 'R443', 'R543'],
    },
    incident: {
      name: { da: 'Sikkerhedshændelse', en: 'Security incident' },
      asks: ['system', 'organisation'],
      means: {
        da: 'Meldes straks med en beskrivelse; Datatilsynets anbefalinger følges; det siges, når data ikke kan behandles rigtigt, og Kunden kan standse overførslen.',
        en: 'Reported at once with a description; the recommendations of the data protection authority are followed; it is said when data cannot be processed rightly, and the Kunde may stop the flow.',
      },
      rules: ['R362', 'R386', 'R446'],
    },
    control: {
      name: { da: 'Kontrol', en: 'Control' },
      asks: ['organisation'],
      means: {
        da: 'En årlig beskrivelse med to underskrifter, uanmeldt kontrol i kontortiden og ISAE 3402 II for egen regning, når Kunden kræver det.',
        en: 'A yearly description with two signatures, unannounced inspection in office hours, and ISAE 3402 II at own cost where the Kunde demands it.',
      },
      rules: ['R288', 'R348', 'R362', 'R437', 'R440', 'R441'],
    },
    export: {
      name: { da: 'Udlevering af data', en: 'Export of data' },
      asks: ['system'],
      means: {
        da: 'Alle data inden 20 arbejdsdage, gratis og med værktøjer til det; én borgers sag; statistik over køb; digital dokumentation.',
        en: "All data within 20 working days, free and with tools for it; one citizen's file; statistics of purchases; digital documentation.",
      },
      rules: ['R206', 'R284', 'R285', 'R360', 'R448'],
    },
    deletion: {
      name: { da: 'Sletning', en: 'Deletion' },
      asks: ['system'],
      means: {
        da: 'Der slettes efter skriftlig anvisning; sikkerhedskopi højst 3 måneder efter ophør, med besked før. Kilden har ingen anden frist for at gemme, så sæt ingen som standard.',
        en: 'Data are deleted on written instruction; a backup at most 3 months after the end, with notice before. The source has no other retention period, so make none a default.',
      },
      rules: ['R361', 'R449'],
    },
    secrecy: {
      name: { da: 'Tavshedspligt', en: 'Secrecy' },
      asks: ['organisation'],
      means: {
        da: 'Varer ved efter ophør og pålægges vikarer, freelancere og underleverandører.',
        en: 'Lasts after the end and is laid on temporary staff, freelancers and subcontractors.',
      },
      rules: ['R364', 'R383', 'R447', 'R457', 'R535'],
    },
    'secure-channel': {
      name: { da: 'Sikker post', en: 'Secure mail' },
      asks: ['system'],
      means: {
        da: 'Sikker post til sagsoplysninger og til Kontaktcentrets meddelelser om sygdom.',
        en: 'Secure mail for case information and for the messages of Kontaktcentret on sickness.',
      },
      rules: ['R272', 'R371'],
    },
    protocol: {
      name: { da: 'Fremmødeprotokol', en: 'Attendance protocol' },
      asks: ['system'],
      means: {
        da: 'På timeniveau, dag for dag, med kommunens skabelon og koder; sendt den 1. og vist ved kontrol på stedet.',
        en: 'By the hour, day by day, with the template and codes of the municipality; sent on the 1st and shown on the spot.',
      },
      rules: ['R275', 'R276', 'R277'],
    },
    register: {
      name: { da: 'Registre', en: 'Registers' },
      asks: ['organisation'],
      means: {
        da: 'Aftalestyringssystemet ved kontraktens indgåelse; CVR eller RUT for underleverandører; kvittering fra RUT straks.',
        en: 'The agreement management system at signature; CVR or RUT of subcontractors; the RUT receipt at once.',
      },
      rules: ['R356', 'R358', 'R382'],
    },
    web: {
      name: { da: 'Hjemmeside', en: 'Web site' },
      asks: ['organisation'],
      means: {
        da: 'En offentlig hjemmeside fra 1. juli 2016, som holdes ved lige.',
        en: 'A public web site from 1 July 2016, kept up to date.',
      },
      rules: ['R204'],
    },
    class: {
      name: { da: 'Klasser af oplysninger', en: 'Classes of information' },
      asks: ['data'],
      means: {
        da: 'Felter, der er fortrolige eller følsomme personoplysninger eller værdioplysninger, er mærket, så et program kan logge, skjule og udlevere efter klasse.',
        en: 'Fields that are confidential or sensitive personal information, or value information, are marked, so that a program can log, mask and export by class.',
      },
      rules: ['R451'],
    },
  });
}

export const topics: Readonly<Record<RuleTopic, Topic>> = /* @__PURE__ */ all();

/** The topics of a rule, in their order. */
export function topicsOf(rule: string): readonly RuleTopic[] {
  return (Object.keys(topics) as RuleTopic[]).filter((topic) => topics[topic].rules.some((id) => id === rule));
}
