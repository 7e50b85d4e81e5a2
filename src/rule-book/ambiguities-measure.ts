import type { Ambiguity } from './ambiguity.ts';

/** Bonus, absence, deadlines, fee, catalogue and order: A01–A67. Readings say their own words. */
export const measureAmbiguities: readonly Ambiguity[] = [
  { id: 'A01', rules: ['R237', 'R238', 'R240'], status: 'reading', reading: 'bonus-1a-and-1b' },
  { id: 'A02', rules: ['R238'], status: 'reading', reading: 'four-weeks' },
  { id: 'A03', rules: ['R238'], status: 'reading', reading: 'adjacent-placements' },
  { id: 'A04', rules: ['R239'], status: 'reading', reading: 'bonus-1a-window-end' },
  { id: 'A05', rules: ['R239', 'R240', 'R244'], status: 'reading', reading: 'bonus-end-date' },
  { id: 'A06', rules: ['R240'], status: 'reading', reading: 'bonus-measurement' },
  { id: 'A07', rules: ['R241'], status: 'reading', reading: 'bonus-income-month' },
  {
    id: 'A08',
    rules: ['R236', 'R241'],
    status: 'choice',
    question: {
      da: 'Hvor store er de fire bonusbeløb og indkomstgrænsen, som kilden har mistet?',
      en: 'How large are the four bonus amounts and the income threshold that the source lost?',
    },
    holds: {
      da: 'De oplyses af den, der spørger; mangler de, er svaret uafgjort og siger det.',
      en: 'The caller gives them; where they are absent the answer is undecided and says so.',
    },
  },
  { id: 'A09', rules: ['R244', 'R245'], status: 'reading', reading: 'bonus-gap' },
  { id: 'A10', rules: ['R247'], status: 'reading', reading: 'extension-of' },
  {
    id: 'A11',
    rules: ['R246'],
    status: 'choice',
    question: {
      da: 'Kan to leverandører begge få bonus for den samme praktik, når deres perioder overlapper?',
      en: 'Can two providers both earn a bonus on one placement when their windows overlap?',
    },
    holds: {
      da: 'Ja; reglen giver den nye leverandør en ny periode og tager intet fra den første.',
      en: 'Yes; the rule gives the second provider a period of its own and takes nothing from the first.',
    },
  },
  { id: 'A12', rules: ['R242', 'R240'], status: 'reading', reading: 'bonus-flexjob-as-job' },
  { id: 'A13', rules: ['R237', 'R194'], status: 'reading', reading: 'bonus-before-course' },
  {
    id: 'A14',
    rules: ['R249', 'R004'],
    status: 'choice',
    question: {
      da: 'Gøres bonus op pr. fast kvartal eller for tre måneder, der løber?',
      en: 'Is bonus made up by fixed quarter or for any three months?',
    },
    holds: {
      da: 'Det faste kvartal; en anden periode kan også vælges.',
      en: 'The fixed quarter; another period may be chosen as well.',
    },
  },
  {
    id: 'A15',
    rules: ['R218', 'R228', 'R307'],
    status: 'choice',
    question: {
      da: 'Er en bonusfaktura uden om portalen en fejl, når intet må faktureres uden om den?',
      en: 'Is a bonus invoice outside the portal an error, when nothing may be invoiced outside it?',
    },
    holds: {
      da: 'Nej; hver slags faktura har sin egen vej, og sidste frist gælder kun forløbets vederlag.',
      en: 'No; each kind of invoice has its own channel, and the last day holds for course fees only.',
    },
  },
  { id: 'A16', rules: ['R259'], status: 'reading', reading: 're-summons-step' },
  { id: 'A17', rules: ['R257', 'R264', 'R263'], status: 'reading', reading: 're-summons-count' },
  { id: 'A18', rules: ['R257', 'R256'], status: 'reading', reading: 're-summons-window' },
  {
    id: 'A19',
    rules: ['R257', 'R265'],
    status: 'choice',
    question: {
      da: 'Hvilken fremgangsmåde gælder for uddannelseshjælp og jobafklaring, som ikke nævnes?',
      en: 'Which procedure holds for education help and job clarification, which are not named?',
    },
    holds: {
      da: 'Uddannelseshjælp følger genindkaldelserne, jobafklaring de øvrige grupper.',
      en: 'Education help follows the re-summonses, job clarification the other groups.',
    },
  },
  {
    id: 'A20',
    rules: ['R252', 'R263'],
    status: 'choice',
    question: {
      da: 'Registreres fravær på første dag dagligt, eller først når borgeren møder?',
      en: 'Is absence on the first day registered daily, or only once the citizen turns up?',
    },
    holds: {
      da: 'Den særlige regel om første dag går forud, hvor den gælder; ellers samme dag.',
      en: 'The special first-day rule comes first where it holds; otherwise the same day.',
    },
  },
  {
    id: 'A21',
    rules: ['R262'],
    status: 'choice',
    question: {
      da: 'Hvornår skal den manglende fremmøde senest meldes til K-kassen?',
      en: 'By when must the failure to appear be reported to K-kassen?',
    },
    holds: {
      da: 'Når det sidste møde er forsømt; der er ingen frist, så ingen beregnes.',
      en: 'When the last meeting was missed; no deadline is written, so none is computed.',
    },
  },
  {
    id: 'A22',
    rules: ['R253', 'R266', 'R267', 'R275'],
    status: 'choice',
    question: {
      da: 'Regnes delvist fravær i timer eller i dage?',
      en: 'Is partial absence counted in hours or in days?',
    },
    holds: {
      da: 'Begge dele hver for sig: én registrering om dagen, timer i protokollen, hele dage ved sanktion.',
      en: 'Each on its own: one registration a day, hours in the protocol, whole days for the sanction.',
    },
  },
  {
    id: 'A23',
    rules: ['R265'],
    status: 'choice',
    question: {
      da: 'Hvor lang tid går der mellem de tre forsøg på kontakt?',
      en: 'How far apart are the three attempts at contact?',
    },
    holds: {
      da: 'Kun antallet følger af teksten; der beregnes ingen datoer.',
      en: 'Only their number follows from the text; no dates are computed.',
    },
  },
  {
    id: 'A24',
    rules: ['R276'],
    status: 'choice',
    question: {
      da: 'Flyttes protokollens den 1., når den falder på en lukket dag?',
      en: "Does the protocol's 1st move when it falls on a closed day?",
    },
    holds: { da: 'Nej; der er ingen bestemmelse om flytning.', en: 'No; no clause moves it.' },
  },
  { id: 'A25', rules: ['R252', 'R254', 'R272'], status: 'reading', reading: 'undecided-sickness' },
  { id: 'A26', rules: ['R278'], status: 'reading', reading: 'report-deadline' },
  {
    id: 'A27',
    rules: ['R003', 'R002', 'R001'],
    status: 'choice',
    question: {
      da: 'Er hverdag, arbejdsdag og dag tre forskellige ting, og er lørdag en hverdag?',
      en: 'Are hverdag, Arbejdsdag and Dag three different things, and is Saturday a hverdag?',
    },
    holds: {
      da: 'Tre slags dage; lørdag er ingen hverdag, og de tre særlige datoer er hverdage, men ikke arbejdsdage.',
      en: 'Three kinds of day; Saturday is no hverdag, and the three special dates are hverdage but no Arbejdsdage.',
    },
  },
  { id: 'A28', rules: ['R223', 'R224'], status: 'reading', reading: 'due-date-days' },
  {
    id: 'A29',
    rules: [],
    status: 'choice',
    question: { da: 'Hvilke dage er helligdage?', en: 'Which days are public holidays?' },
    holds: {
      da: 'De danske efter datoen selv; store bededag til og med 2023.',
      en: 'The Danish ones by the date itself; Great Prayer Day through 2023.',
    },
  },
  {
    id: 'A30',
    rules: ['R223'],
    status: 'choice',
    question: {
      da: 'Er afsendelsesdagen dag 0 eller dag 1 i de 30 dage?',
      en: 'Is the day of sending day 0 or day 1 of the 30?',
    },
    holds: { da: 'Dag 0.', en: 'Day 0.' },
  },
  {
    id: 'A31',
    rules: ['R220'],
    status: 'choice',
    question: {
      da: 'Hvornår er de to måneder efter forløbet gået, og hvad koster det at komme for sent?',
      en: 'When are the two months after the course over, and what does lateness cost?',
    },
    holds: {
      da: 'Den faktiske slutdag plus to kalendermåneder, skåret til månedens slut, dagen med; for sent er en fejl, men intet fortabes.',
      en: "The actual end plus two calendar months, cut to the month's end, inclusive; lateness is a finding, nothing is forfeited.",
    },
  },
  { id: 'A32', rules: ['R221', 'R219'], status: 'reading', reading: 'invoice-begun-weeks' },
  { id: 'A33', rules: ['R219'], status: 'reading', reading: 'week-to-month' },
  {
    id: 'A34',
    rules: ['R170'],
    status: 'choice',
    question: {
      da: 'Er dagen efter tilbagevisningen den næste hverdag eller arbejdsdag?',
      en: 'Is the day after the return referral the next hverdag or Arbejdsdag?',
    },
    holds: { da: 'Den første hverdag efter.', en: 'The first hverdag after it.' },
  },
  { id: 'A35', rules: ['R304'], status: 'reading', reading: 'remedy-days' },
  {
    id: 'A36',
    rules: ['R157'],
    status: 'choice',
    question: {
      da: 'Skal forløbet være begyndt fem dage efter godkendelsen, eller skal det kunne begynde?',
      en: 'Must the course have begun five days after approval, or be able to begin?',
    },
    holds: {
      da: 'Det skal kunne begynde; kalenderdage, ikke flyttet, og aldrig før den bestilte start.',
      en: 'It must be able to begin; calendar days, not moved, and never before the ordered start.',
    },
  },
  {
    id: 'A37',
    rules: ['R152'],
    status: 'choice',
    question: { da: 'Er en startdato på ordredagen en fejl?', en: 'Is a start on the very day of the order an error?' },
    holds: { da: 'Nej, kun en tidligere.', en: 'No, only an earlier one is.' },
  },
  {
    id: 'A38',
    rules: ['R325', 'R326', 'R328'],
    status: 'choice',
    question: {
      da: 'Hvornår slutter et varsel, der løber til en måneds udgang?',
      en: 'When does a notice end that runs to the end of a month?',
    },
    holds: {
      da: 'Ved udgangen af den måned, hvor varslet er gået.',
      en: 'At the end of the month in which the notice has run out.',
    },
  },
  {
    id: 'A39',
    rules: ['R326', 'R327'],
    status: 'choice',
    question: {
      da: 'Løber en måneds varsel ved ændrede regler til månedens udgang?',
      en: "Does a month's notice after changed regulation run to the end of a month?",
    },
    holds: {
      da: 'To særskilte grunde, hver efter sin ordlyd.',
      en: 'Two grounds of their own, each as it is written.',
    },
  },
  { id: 'A40', rules: ['R089'], status: 'reading', reading: 'standstill-end' },
  { id: 'A41', rules: ['R214'], status: 'reading', reading: 'part-week' },
  {
    id: 'A42',
    rules: ['R154', 'R365'],
    status: 'choice',
    question: {
      da: 'Bestemmes et forløb af uger eller af start- og slutdato?',
      en: 'Is a course set by weeks or by a start and an end date?',
    },
    holds: {
      da: 'Begge kan bruges; slutdagen er med, og en del af en uge giver en advarsel.',
      en: 'Either may be used; the end day is included, and a part of a week gives a warning.',
    },
  },
  {
    id: 'A43',
    rules: ['R212', 'R214', 'R215', 'R166'],
    status: 'choice',
    question: {
      da: 'Hvor langt betales der, når borgeren begynder i job, og tilbuddet derefter lukkes?',
      en: 'How far is payment due when the citizen starts a job and the offer is then closed?',
    },
    holds: {
      da: 'Begge dage vises: retten løber til den bestilte slutdag, men kun den åbne periode faktureres.',
      en: 'Both days are shown: the entitlement runs to the ordered end, but only the open period is invoiced.',
    },
  },
  { id: 'A44', rules: ['R171', 'R172'], status: 'reading', reading: 'objective-rejection-fee' },
  {
    id: 'A45',
    rules: ['R113', 'R210', 'R211'],
    status: 'choice',
    question: {
      da: 'Nedsætter en kort mentorkontakt prisen eller timerne?',
      en: 'Does a short mentor contact lower the rate or the hours?',
    },
    holds: { da: 'Prisen, og aldrig begge dele.', en: 'The rate, and never both.' },
  },
  {
    id: 'A46',
    rules: ['R217'],
    status: 'choice',
    question: { da: 'Nedsætter fravær vederlaget?', en: 'Does absence lower the fee?' },
    holds: {
      da: 'Nej; det afgørende er, om tilbuddet var åbent.',
      en: 'No; what matters is whether the offer was open.',
    },
  },
  {
    id: 'A47',
    rules: ['R011'],
    status: 'choice',
    question: { da: 'Hvordan afrundes der, og lægges moms til?', en: 'How is an amount rounded, and is VAT added?' },
    holds: {
      da: 'Regnet eksakt, afrundet én gang til hele øre, halve væk fra nul; moms lægges aldrig til.',
      en: 'Computed exactly, rounded once to whole øre, halves away from zero; VAT is never added.',
    },
  },
  {
    id: 'A48',
    rules: ['R218'],
    status: 'choice',
    question: {
      da: 'Gælder undtagelsen fra portalen den enkelte ordre eller generelt?',
      en: 'Does the exception from the portal hold for the single order or in general?',
    },
    holds: {
      da: 'Den enkelte ordre: et ja eller nej sammen med ordren.',
      en: 'The single order: a yes or no beside the order.',
    },
  },
  {
    id: 'A49',
    rules: ['R134', 'R135'],
    status: 'choice',
    question: {
      da: 'Følges oversigtsfiguren eller teksten, når de giver mentor forskellige uger og timer?',
      en: 'Is the overview figure or the text followed where they give mentors different weeks and hours?',
    },
    holds: { da: 'Teksten og pristabellen, som er enige.', en: 'The text and the price table, which agree.' },
  },
  {
    id: 'A50',
    rules: ['R134'],
    status: 'choice',
    question: {
      da: 'Er fastholdelsesmentor kun på 1 time, som prisarket siger?',
      en: 'Is a retention mentor 1 hour only, as the price sheet says?',
    },
    holds: {
      da: 'Nej, 1 til 5 timer; arket sætter prisen på én time.',
      en: 'No, 1 to 5 hours; the sheet prices one hour.',
    },
  },
  {
    id: 'A51',
    rules: ['R131', 'R132', 'R133'],
    status: 'choice',
    question: {
      da: 'Kan spor 1 bestilles med de 10 og 15 timer, eksemplerne bruger?',
      en: 'Can track 1 be ordered with the 10 and 15 hours of the examples?',
    },
    holds: {
      da: 'Nej, kun 25, 12 og 5; eksemplerne bruges til fordelingen af timer.',
      en: 'No, only 25, 12 and 5; the examples serve for the split of hours.',
    },
  },
  {
    id: 'A52',
    rules: ['R174'],
    status: 'choice',
    question: {
      da: 'Må der leveres flere timer, end der er bestilt?',
      en: 'May more hours be delivered than were ordered?',
    },
    holds: {
      da: 'Ja, når overskuddet kommer fra praktik; betalingen er uændret.',
      en: 'Yes, where the surplus comes from a placement; the fee stays.',
    },
  },
  {
    id: 'A53',
    rules: [],
    status: 'choice',
    question: {
      da: 'Ligger mentortimerne i eksemplet inden for de bestilte timer?',
      en: 'Are the mentor hours of the example inside the ordered ones?',
    },
    holds: { da: 'Ja.', en: 'Yes.' },
  },
  {
    id: 'A54',
    rules: [],
    status: 'choice',
    question: { da: 'I hvilke trin kan timerne bestilles?', en: 'In which steps can hours be ordered?' },
    holds: {
      da: 'Hele timer, for mentor i område 1 halve; andet giver en advarsel.',
      en: 'Whole hours, for the mentor of area 1 halves; anything else gives a warning.',
    },
  },
  {
    id: 'A55',
    rules: [],
    status: 'choice',
    question: {
      da: 'Er et enkelt antal uger en varighed eller en grænse?',
      en: 'Is a single number of weeks a duration or a limit?',
    },
    holds: { da: 'En varighed, der skal passe præcist.', en: 'A duration, which must be met exactly.' },
  },
  {
    id: 'A56',
    rules: ['R133', 'R134'],
    status: 'choice',
    question: {
      da: 'Er en forlængelse ud over det højeste antal uger en længere ordre eller en ny?',
      en: 'Is an extension beyond the most weeks a longer order or a new one?',
    },
    holds: { da: 'En ny ordre.', en: 'A new order.' },
  },
  {
    id: 'A57',
    rules: [],
    status: 'choice',
    question: {
      da: 'Er de forskellige navne for mentor de samme ydelser?',
      en: 'Do the different names for mentors mean the same services?',
    },
    holds: {
      da: 'Område 2 har to niveauer, område 1 ét pr. uddannelsesvej.',
      en: 'Area 2 has two levels, area 1 one for each path.',
    },
  },
  {
    id: 'A58',
    rules: ['R099'],
    status: 'choice',
    question: {
      da: 'Må mentorprisen være forskellig fra vej til vej?',
      en: 'May the mentor price differ from path to path?',
    },
    holds: { da: 'Ja, én pris for hver vej.', en: 'Yes, one price for each path.' },
  },
  {
    id: 'A59',
    rules: ['R106', 'R129', 'R021'],
    status: 'choice',
    question: {
      da: 'Hvor går aldersgrænsen, når teksten siger under, fyldt og over 30?',
      en: 'Where does the age bound lie when the texts say under, turned and over 30?',
    },
    holds: {
      da: 'Under 30 i område 1, ellers 30 og derover; en anden alder giver en advarsel.',
      en: 'Below 30 in area 1, otherwise 30 and above; another age gives a warning.',
    },
  },
  {
    id: 'A60',
    rules: ['R140'],
    status: 'choice',
    question: {
      da: 'Hvordan tælles 12 måneders ledighed inden for 18?',
      en: 'How are 12 months of unemployment within 18 counted?',
    },
    holds: {
      da: 'I hele måneder, som oplyses; 12 er nok.',
      en: 'In whole months that the caller gives; 12 is enough.',
    },
  },
  {
    id: 'A61',
    rules: [],
    status: 'choice',
    question: {
      da: 'Er den lave pris for fleksjobspor A en skrivefejl?',
      en: 'Is the low price of flexjob track A an error?',
    },
    holds: { da: 'Nej; den står to steder.', en: 'No; it stands in two places.' },
  },
  {
    id: 'A62',
    rules: [],
    status: 'choice',
    question: { da: 'Hvordan læses tal, hvor bindestregen er væk?', en: 'How are numbers read whose dash is lost?' },
    holds: {
      da: 'Som fra–til; andre steder står de med streg.',
      en: 'As from–to; elsewhere they stand with the dash.',
    },
  },
  {
    id: 'A63',
    rules: ['R180', 'R115'],
    status: 'choice',
    question: {
      da: 'Hvilken uge skal have aktivitet eller opfølgning?',
      en: 'Which week must hold an activity or a follow-up?',
    },
    holds: {
      da: 'Forløbets egne uger; en afsluttende del af en uge er fritaget.',
      en: "The course's own weeks; a part week at the end is exempt.",
    },
  },
  {
    id: 'A64',
    rules: ['R185', 'R186'],
    status: 'choice',
    question: {
      da: 'Tælles mentors månedlige kontakt i kalendermåneder?',
      en: "Is the mentor's monthly contact counted in calendar months?",
    },
    holds: {
      da: 'Nej, i måneder fra start, og mindst én kontakt.',
      en: 'No, in months from the start, and at least one contact.',
    },
  },
  {
    id: 'A65',
    rules: ['R111'],
    status: 'choice',
    question: {
      da: 'Er specialistens halve time en del af de bestilte timer, og afrundes den?',
      en: "Is the specialist's half hour part of the ordered hours, and is it rounded?",
    },
    holds: { da: 'En del af dem, uden afrunding.', en: 'Part of them, without rounding.' },
  },
  {
    id: 'A66',
    rules: ['R390', 'R197'],
    status: 'not-met',
    why: {
      da: 'Ingen beregning spørger, hvem der koordinerer; pligterne R197 og R390 står på tjeklisten.',
      en: 'No computation asks who coordinates; the duties R197 and R390 stand on the checklist.',
    },
    question: {
      da: 'Koordinerer leverandøren selv med andre forvaltninger, eller kun gennem jobcentret?',
      en: 'Does the provider coordinate with other administrations itself, or only through the jobcentre?',
    },
    holds: {
      da: 'En aftalt indsats koordinerer leverandøren; nyt går først til jobcentret.',
      en: 'An agreed effort is coordinated by the provider; anything new goes to the jobcentre first.',
    },
  },
  {
    id: 'A67',
    rules: ['R069', 'R070'],
    status: 'choice',
    question: {
      da: 'Er antallet af leverandører et loft eller et løfte?',
      en: 'Is the number of contractors a limit or a promise?',
    },
    holds: { da: 'Et loft.', en: 'A limit.' },
  },
];
