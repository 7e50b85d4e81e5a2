import { type Duty, duty, s16 } from './entry.ts';

/** Data processing, IT and secrecy (Databehandleraftale, Tavshedserklæring), beside `duties-tender.ts`. */
export function dataDuties(): readonly Duty[] {
  return [
    duty('R437', 'other', ['provider', 'kunde'], {
      at: [s16(192, 'Databehandleraftale', '1.1'), s16(192, 'Databehandleraftale', '2'), s16(196, 'Tavshedserklæring')],
      who: { da: 'Leverandøren; ændringer: Kunden', en: 'The provider; changes: the Kunde' },
      when: { da: 'Ved behandling af data', en: 'When data are processed' },
      da: 'Persondataloven (421/2000), sikkerhedsbekendtgørelsen (528/2000) og kommunens it-sikkerhedspolitik, -regulativ og -regler gælder også hos leverandøren og dens underleverandører; Kunden holder leverandøren orienteret om ændringer. Det er lovene, som de var da.',
      en: 'The Act on Processing of Personal Data (421/2000), the security order (528/2000) and the IT security policy, regulation and rules of the municipality hold at the provider and its subcontractors too; the Kunde tells the provider of changes. Those are the acts of that time.',
    }),
    duty('R439', 'other', ['provider'], {
      at: [s16(192, 'Databehandleraftale', '2.1'), s16(192, 'Databehandleraftale', '2')],
      when: { da: 'Altid', en: 'Always' },
      da: 'Leverandøren må kun behandle oplysninger for Kunden, efter Kundens instruks, og kun bruge data til at opfylde aftalen.',
      en: 'The provider may process information only for the Kunde, on its instruction, and use data only to fulfil the agreement.',
    }),
    duty('R440', 'other', ['municipality', 'provider'], {
      at: [s16(193, 'Databehandleraftale', '4.1'), s16(193, 'Databehandleraftale', '4')],
      when: { da: 'Når der gives instruks om sikkerhed', en: 'When an instruction on security is given' },
      da: 'Kun kommunens it-sikkerhedsfunktion, Borgerrepræsentationens Sekretariat og forvaltningen kan give leverandøren instruks og afgørelser om sikkerhed; de er skriftlige og skal følges.',
      en: 'Only the IT security function of the municipality, the secretariat of its council and the administration may give the provider instructions and decisions on security; they are in writing and must be followed.',
    }),
    duty('R441', 'other', ['provider'], {
      at: [s16(192, 'Databehandleraftale', '2')],
      when: { da: 'Når Kunden beder om det', en: 'When the Kunde asks' },
      da: 'Leverandøren skal give Kunden oplysninger nok til at se, at de tekniske og organisatoriske sikkerhedsforanstaltninger er truffet.',
      en: 'The provider must give the Kunde enough information to see that the technical and organisational security measures are in place.',
    }),
    duty('R442', 'other', ['provider'], {
      at: [s16(192, 'Databehandleraftale', '2')],
      who: { da: 'En leverandør i et andet EU-land', en: 'A provider in another EU country' },
      when: {
        da: 'Når leverandøren hører hjemme i et andet EU-land',
        en: 'Where the provider is established in another EU country',
      },
      da: 'Leverandøren følger da både sit lands og dansk lov og leverer de relevante bestemmelser til Kunden, oversat til dansk.',
      en: "The provider then follows both its own country's law and Danish law and hands the relevant provisions to the Kunde, translated into Danish.",
    }),
    duty('R444', 'other', ['provider'], {
      at: [s16(193, 'Databehandleraftale', '4')],
      when: { da: 'Når data behandles på fjernarbejdspladser', en: 'Where data are processed at remote workplaces' },
      da: 'Fjernarbejdspladser, hvor Kundens oplysninger behandles, er også omfattet af aftalen.',
      en: "Remote workplaces at which the Kunde's information is processed fall under the agreement too.",
    }),
    duty('R445', 'other', ['provider'], {
      at: [s16(193, 'Databehandleraftale', '4')],
      when: { da: 'Før en medarbejder får adgang til data', en: 'Before an employee gets access to data' },
      da: 'Medarbejdere, der udvikler, vedligeholder eller driver et system, får kun adgang med en entydig identitet og efter systemejerens godkendelse.',
      en: "Staff who develop, maintain or run a system get access only with a unique identity and the approval of the system's owner.",
    }),
    duty('R446', 'other', ['provider'], {
      at: [s16(193, 'Databehandleraftale', '4')],
      when: { da: 'Når en sikkerhedsbrist er konstateret', en: 'When a breach of security has been found' },
      da: 'Ved en sikkerhedsbrist af betydning deltager leverandøren i drøftelser med Datatilsynet og gennemfører dets anbefalinger og påbud.',
      en: 'On a significant breach of security the provider takes part in talks with the data protection authority and carries out its recommendations and orders.',
    }),
    duty('R447', 'other', ['provider'], {
      at: [s16(194, 'Databehandleraftale', '6.1'), s16(194, 'Databehandleraftale', '6'), s16(196, 'Tavshedserklæring')],
      when: { da: 'Før nogen får adgang til oplysninger', en: 'Before anybody gets access to information' },
      da: 'Offentligt ansattes tavshedspligt gælder medhjælpere, vikarer, freelancere og underleverandører; leverandøren skal pålægge dem den, og brud kan straffes.',
      en: 'The secrecy of public servants holds for helpers, temporary staff, freelancers and subcontractors; the provider must lay it on them, and a breach can be punished.',
    }),
    duty('R449', 'other', ['provider'], {
      at: [s16(195, 'Databehandleraftale', '8')],
      when: { da: 'Når Kunden skriftligt anviser det', en: 'On the written instruction of the Kunde' },
      da: 'Leverandøren sletter data og oplysninger fra aftalen efter Kundens skriftlige anvisning; kilden fastsætter ingen anden frist for at gemme dem end sikkerhedskopiens.',
      en: 'The provider deletes data and information from the agreement on the written instruction of the Kunde; the source sets no other period for keeping them than that of the backup.',
    }),
    duty('R450', 'other', ['municipality', 'provider'], {
      at: [s16(196, 'Tavshedserklæring')],
      who: { da: 'Medarbejderne, når kommunen kræver det', en: 'The employees, where the municipality requires it' },
      when: { da: 'I særlige tilfælde', en: 'In special cases' },
      da: 'I særlige tilfælde kan kommunen kræve, at hver medarbejder på listen skriver under på en egen tavshedserklæring.',
      en: 'In special cases the municipality may require each employee on the list to sign a declaration of secrecy of his or her own.',
    }),

    duty('R543', 'other', ['provider'], {
      at: [s16(193, 'Databehandleraftale', '3')],
      when: { da: 'Når en underleverandør behandler data', en: 'When a subcontractor processes data' },
      da: 'Leverandøren skal gøre sine underleverandører bekendt med databehandleraftalen og sikre sig, at de overholder direktiv 95/46/EF og 2010/87/EU, som aftalen nævner.',
      en: 'The provider must make the data-processing agreement known to its subcontractors and make sure that they keep Directives 95/46/EC and 2010/87/EU, which the agreement names.',
    }),
  ];
}
