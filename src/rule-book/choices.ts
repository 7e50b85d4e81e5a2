import { type Ambiguity, choice, notMet } from './entry.ts';

/** The ambiguities that no reading turns, in the order of the register. */
export function choices(): readonly Ambiguity[] {
  return [
    choice('A08', ['R236', 'R241'], {
      da: 'Hvor store er de fire bonusbeløb og indkomstgrænsen, som kilden har mistet?',
      en: 'How large are the four bonus amounts and the income threshold that the source lost?',
      holds: {
        da: 'De oplyses af den, der spørger; mangler de, er svaret uafgjort og siger det.',
        en: 'The caller gives them; where they are absent the answer is undecided and says so.',
      },
    }),
    choice('A11', ['R246'], {
      da: 'Kan to leverandører begge få bonus for den samme praktik, når deres perioder overlapper?',
      en: 'Can two providers both earn a bonus on one placement when their windows overlap?',
      holds: {
        da: 'Ja; reglen giver den nye leverandør en ny periode og tager intet fra den første.',
        en: 'Yes; the rule gives the second provider a period of its own and takes nothing from the first.',
      },
    }),
    choice('A14', ['R249', 'R004'], {
      da: 'Gøres bonus op pr. fast kvartal eller for tre måneder, der løber?',
      en: 'Is bonus made up by fixed quarter or for any three months?',
      holds: {
        da: 'Det faste kvartal; en anden periode kan også vælges.',
        en: 'The fixed quarter; another period may be chosen as well.',
      },
    }),
    choice('A15', ['R218', 'R228', 'R307'], {
      da: 'Er en bonusfaktura uden om portalen en fejl, når intet må faktureres uden om den?',
      en: 'Is a bonus invoice outside the portal an error, when nothing may be invoiced outside it?',
      holds: {
        da: 'Nej; hver slags faktura har sin egen vej, og sidste frist gælder kun forløbets vederlag.',
        en: 'No; each kind of invoice has its own channel, and the last day holds for course fees only.',
      },
    }),
    choice('A20', ['R252', 'R263'], {
      da: 'Registreres fravær på første dag dagligt, eller først når borgeren møder?',
      en: 'Is absence on the first day registered daily, or only once the citizen turns up?',
      holds: {
        da: 'Den særlige regel om første dag går forud, hvor den gælder; ellers samme dag.',
        en: 'The special first-day rule comes first where it holds; otherwise the same day.',
      },
    }),
    choice('A21', ['R262'], {
      da: 'Hvornår skal den manglende fremmøde senest meldes til K-kassen?',
      en: 'By when must the failure to appear be reported to K-kassen?',
      holds: {
        da: 'Når det sidste møde er forsømt; der er ingen frist, så ingen beregnes.',
        en: 'When the last meeting was missed; no deadline is written, so none is computed.',
      },
    }),
    choice('A22', ['R253', 'R266', 'R267', 'R275'], {
      da: 'Regnes delvist fravær i timer eller i dage?',
      en: 'Is partial absence counted in hours or in days?',
      holds: {
        da: 'Begge dele hver for sig: én registrering om dagen, timer i protokollen, hele dage ved sanktion.',
        en: 'Each on its own: one registration a day, hours in the protocol, whole days for the sanction.',
      },
    }),
    choice('A23', ['R265'], {
      da: 'Hvor lang tid går der mellem de tre forsøg på kontakt?',
      en: 'How far apart are the three attempts at contact?',
      holds: {
        da: 'Kun antallet følger af teksten; der beregnes ingen datoer.',
        en: 'Only their number follows from the text; no dates are computed.',
      },
    }),
    choice('A24', ['R276'], {
      da: 'Flyttes protokollens den 1., når den falder på en lukket dag?',
      en: "Does the protocol's 1st move when it falls on a closed day?",
      holds: { da: 'Nej; der er ingen bestemmelse om flytning.', en: 'No; no clause moves it.' },
    }),
    choice('A27', ['R003', 'R002', 'R001'], {
      da: 'Er hverdag, arbejdsdag og dag tre forskellige ting, og er lørdag en hverdag?',
      en: 'Are hverdag, Arbejdsdag and Dag three different things, and is Saturday a hverdag?',
      holds: {
        da: 'Tre slags dage; lørdag er ingen hverdag, og de tre særlige datoer er hverdage, men ikke arbejdsdage.',
        en: 'Three kinds of day; Saturday is no hverdag, and the three special dates are hverdage but no Arbejdsdage.',
      },
    }),
    choice('A29', [], {
      da: 'Hvilke dage er helligdage?',
      en: 'Which days are public holidays?',
      holds: {
        da: 'De danske efter datoen selv; store bededag til og med 2023.',
        en: 'The Danish ones by the date itself; Great Prayer Day through 2023.',
      },
    }),
    choice('A30', ['R223'], {
      da: 'Er afsendelsesdagen dag 0 eller dag 1 i de 30 dage?',
      en: 'Is the day of sending day 0 or day 1 of the 30?',
      holds: { da: 'Dag 0.', en: 'Day 0.' },
    }),
    choice('A31', ['R220'], {
      da: 'Hvornår er de to måneder efter forløbet gået, og hvad koster det at komme for sent?',
      en: 'When are the two months after the course over, and what does lateness cost?',
      holds: {
        da: 'Den faktiske slutdag plus to kalendermåneder, skåret til månedens slut, dagen med; for sent er en fejl, men intet fortabes.',
        en: "The actual end plus two calendar months, cut to the month's end, inclusive; lateness is a finding, nothing is forfeited.",
      },
    }),
    choice('A34', ['R170'], {
      da: 'Er dagen efter tilbagevisningen den næste hverdag eller arbejdsdag?',
      en: 'Is the day after the return referral the next hverdag or Arbejdsdag?',
      holds: { da: 'Den første hverdag efter.', en: 'The first hverdag after it.' },
    }),
    choice('A36', ['R157'], {
      da: 'Skal forløbet være begyndt fem dage efter godkendelsen, eller skal det kunne begynde?',
      en: 'Must the course have begun five days after approval, or be able to begin?',
      holds: {
        da: 'Det skal kunne begynde; kalenderdage, ikke flyttet. En sen start er kun et brud, når den ligger efter både den dag og den bestilte start, og borgeren ikke blev væk.',
        en: 'It must be able to begin; calendar days, not moved. A late start is a breach only where it is after both that day and the ordered start, and the citizen did not stay away.',
      },
    }),
    choice('A37', ['R152'], {
      da: 'Er en startdato på ordredagen en fejl?',
      en: 'Is a start on the very day of the order an error?',
      holds: { da: 'Nej, kun en tidligere.', en: 'No, only an earlier one is.' },
    }),
    choice('A38', ['R325', 'R326', 'R328'], {
      da: 'Hvornår slutter et varsel, der løber til en måneds udgang?',
      en: 'When does a notice end that runs to the end of a month?',
      holds: {
        da: 'Ved udgangen af den måned, hvor varslet er gået.',
        en: 'At the end of the month in which the notice has run out.',
      },
    }),
    choice('A39', ['R326', 'R327'], {
      da: 'Løber en måneds varsel ved ændrede regler til månedens udgang?',
      en: "Does a month's notice after changed regulation run to the end of a month?",
      holds: {
        da: 'To særskilte grunde, hver efter sin ordlyd.',
        en: 'Two grounds of their own, each as it is written.',
      },
    }),
    choice('A45', ['R113', 'R210', 'R211'], {
      da: 'Nedsætter en kort mentorkontakt prisen eller timerne?',
      en: 'Does a short mentor contact lower the rate or the hours?',
      holds: { da: 'Prisen, og aldrig begge dele.', en: 'The rate, and never both.' },
    }),
    choice('A46', ['R217'], {
      da: 'Nedsætter fravær vederlaget?',
      en: 'Does absence lower the fee?',
      holds: {
        da: 'Nej; det afgørende er, om tilbuddet var åbent.',
        en: 'No; what matters is whether the offer was open.',
      },
    }),
    choice('A47', ['R011'], {
      da: 'Hvordan afrundes der, og lægges moms til?',
      en: 'How is an amount rounded, and is VAT added?',
      holds: {
        da: 'Regnet eksakt, afrundet én gang til hele øre, halve væk fra nul; moms lægges aldrig til.',
        en: 'Computed exactly, rounded once to whole øre, halves away from zero; VAT is never added.',
      },
    }),
    choice('A48', ['R218'], {
      da: 'Gælder undtagelsen fra portalen den enkelte ordre eller generelt?',
      en: 'Does the exception from the portal hold for the single order or in general?',
      holds: {
        da: 'Den enkelte ordre: et ja eller nej sammen med ordren.',
        en: 'The single order: a yes or no beside the order.',
      },
    }),
    choice('A49', ['R134', 'R135'], {
      da: 'Følges oversigtsfiguren eller teksten, når de giver mentor forskellige uger og timer?',
      en: 'Is the overview figure or the text followed where they give mentors different weeks and hours?',
      holds: { da: 'Teksten og pristabellen, som er enige.', en: 'The text and the price table, which agree.' },
    }),
    choice('A50', ['R134'], {
      da: 'Er fastholdelsesmentor kun på 1 time, som prisarket siger?',
      en: 'Is a retention mentor 1 hour only, as the price sheet says?',
      holds: {
        da: 'Nej, 1 til 5 timer; arket sætter prisen på én time.',
        en: 'No, 1 to 5 hours; the sheet prices one hour.',
      },
    }),
    choice('A51', ['R131', 'R132', 'R133'], {
      da: 'Kan spor 1 bestilles med de 10 og 15 timer, eksemplerne bruger?',
      en: 'Can track 1 be ordered with the 10 and 15 hours of the examples?',
      holds: {
        da: 'Nej, kun 25, 12 og 5; eksemplerne bruges til fordelingen af timer.',
        en: 'No, only 25, 12 and 5; the examples serve for the split of hours.',
      },
    }),
    choice('A52', ['R174'], {
      da: 'Må der leveres flere timer, end der er bestilt?',
      en: 'May more hours be delivered than were ordered?',
      holds: {
        da: 'Ja, når overskuddet kommer fra praktik; betalingen er uændret.',
        en: 'Yes, where the surplus comes from a placement; the fee stays.',
      },
    }),
    choice('A53', [], {
      da: 'Ligger mentortimerne i eksemplet inden for de bestilte timer?',
      en: 'Are the mentor hours of the example inside the ordered ones?',
      holds: { da: 'Ja, de er en del af dem.', en: 'Yes, they are a part of them.' },
    }),
    choice('A54', [], {
      da: 'I hvilke trin kan timerne bestilles?',
      en: 'In which steps can hours be ordered?',
      holds: {
        da: 'Hele timer, for mentor i område 1 halve; andet giver en advarsel.',
        en: 'Whole hours, for the mentor of area 1 halves; anything else gives a warning.',
      },
    }),
    choice('A55', [], {
      da: 'Er et enkelt antal uger en varighed eller en grænse?',
      en: 'Is a single number of weeks a duration or a limit?',
      holds: { da: 'En varighed, der skal passe præcist.', en: 'A duration, which must be met exactly.' },
    }),
    choice('A56', ['R133', 'R134'], {
      da: 'Er en forlængelse ud over det højeste antal uger en længere ordre eller en ny?',
      en: 'Is an extension beyond the most weeks a longer order or a new one?',
      holds: { da: 'En ny ordre.', en: 'A new order.' },
    }),
    choice('A57', [], {
      da: 'Er de forskellige navne for mentor de samme ydelser?',
      en: 'Do the different names for mentors mean the same services?',
      holds: {
        da: 'Område 2 har to niveauer, område 1 ét pr. uddannelsesvej.',
        en: 'Area 2 has two levels, area 1 one for each path.',
      },
    }),
    choice('A58', ['R099'], {
      da: 'Må mentorprisen være forskellig fra vej til vej?',
      en: 'May the mentor price differ from path to path?',
      holds: { da: 'Ja, én pris for hver vej.', en: 'Yes, one price for each path.' },
    }),
    choice('A59', ['R106', 'R129', 'R021'], {
      da: 'Hvor går aldersgrænsen, når teksten siger under, fyldt og over 30?',
      en: 'Where does the age bound lie when the texts say under, turned and over 30?',
      holds: {
        da: 'Under 30 i område 1, ellers 30 og derover; en anden alder giver en advarsel.',
        en: 'Below 30 in area 1, otherwise 30 and above; another age gives a warning.',
      },
    }),
    choice('A60', ['R140'], {
      da: 'Hvordan tælles 12 måneders ledighed inden for 18?',
      en: 'How are 12 months of unemployment within 18 counted?',
      holds: {
        da: 'I hele måneder, som oplyses; 12 er nok.',
        en: 'In whole months that the caller gives; 12 is enough.',
      },
    }),
    choice('A61', [], {
      da: 'Er den lave pris for fleksjobspor A en skrivefejl?',
      en: 'Is the low price of flexjob track A an error?',
      holds: { da: 'Nej; den står to steder.', en: 'No; it stands in two places.' },
    }),
    choice('A62', [], {
      da: 'Hvordan læses tal, hvor bindestregen er væk?',
      en: 'How are numbers read whose dash is lost?',
      holds: {
        da: 'Som fra–til; andre steder står de med streg.',
        en: 'As from–to; elsewhere they stand with the dash.',
      },
    }),
    choice('A63', ['R180', 'R115'], {
      da: 'Hvilken uge skal have aktivitet eller opfølgning?',
      en: 'Which week must hold an activity or a follow-up?',
      holds: {
        da: 'Uger fra forløbets eller placeringens første dag; en afsluttende del af en uge er fritaget.',
        en: "Weeks from the course's or the placement's first day; a part week at the end is exempt.",
      },
    }),
    choice('A64', ['R185', 'R186'], {
      da: 'Tælles mentors månedlige kontakt i kalendermåneder?',
      en: "Is the mentor's monthly contact counted in calendar months?",
      holds: {
        da: 'I måneder fra start, og 13 uger er tre måneder: den tidligste af de to dage; mindst én kontakt.',
        en: 'In months from the start, and 13 weeks are three months: the earlier of the two days; at least one contact.',
      },
    }),
    choice('A65', ['R111'], {
      da: 'Er specialistens halve time en del af de bestilte timer, og afrundes den?',
      en: "Is the specialist's half hour part of the ordered hours, and is it rounded?",
      holds: { da: 'En del af dem, uden afrunding.', en: 'Part of them, without rounding.' },
    }),
    notMet('A66', ['R390', 'R197'], {
      da: 'Koordinerer leverandøren selv med andre forvaltninger, eller kun gennem jobcentret?',
      en: 'Does the provider coordinate with other administrations itself, or only through the jobcentre?',
      holds: {
        da: 'En aftalt indsats koordinerer leverandøren; nyt går først til jobcentret.',
        en: 'An agreed effort is coordinated by the provider; anything new goes to the jobcentre first.',
      },
      why: {
        da: 'Ingen beregning spørger, hvem der koordinerer; pligterne R197 og R390 står på tjeklisten.',
        en: 'No computation asks who coordinates; the duties R197 and R390 stand on the checklist.',
      },
    }),
    choice('A67', ['R069', 'R070'], {
      da: 'Er antallet af leverandører et loft eller et løfte?',
      en: 'Is the number of contractors a limit or a promise?',
      holds: { da: 'Et loft.', en: 'A limit.' },
    }),
    choice('A71', ['R307'], {
      da: 'Hvad regnes boden for forkert fakturering af?',
      en: 'What is the penalty for wrong invoicing computed on?',
      holds: {
        da: 'Den forkerte del; en dobbelt faktura er forkert i sin helhed.',
        en: 'The wrong part; a duplicate is wrong as a whole.',
      },
    }),
    choice('A72', ['R309'], {
      da: 'Tælles den tredje gang fra aftalens start?',
      en: 'Is the third time counted from the start of the agreement?',
      holds: { da: 'Ja; undskyldte fejl tæller ikke.', en: 'Yes; excused errors do not count.' },
    }),
    choice('A74', ['R310'], {
      da: 'Tæller både første og sidste dag ved en bod pr. påbegyndt dag?',
      en: 'Do both the first and the last day count in a penalty per begun day?',
      holds: { da: 'Ja, begge dage tæller med.', en: 'Yes, both days count.' },
    }),
    choice('A75', ['R333', 'R310'], {
      da: 'Hvad er den højeste bod for samfundsansvar, når intet loft er skrevet?',
      en: 'What is the maximum penalty for social responsibility where no cap is written?',
      holds: {
        da: 'Et loft må oplyses; uden det er grunden ikke afgjort.',
        en: 'A cap must be given; without one the ground is undecided.',
      },
    }),
    choice('A76', ['R293', 'R292'], {
      da: 'Hvordan regnes pristallets ændring, når tegnene i formlen er væk?',
      en: 'How is the index change computed where the signs of the formula are lost?',
      holds: {
        da: 'Forskellen delt med det gamle tal, fra januar til januar.',
        en: 'The difference divided by the old index, January to January.',
      },
    }),
    choice('A77', ['R290'], {
      da: 'Skal en reguleret pris stadig ligge i prisbåndet?',
      en: 'Must a regulated price still lie in the band?',
      holds: {
        da: 'Nej; båndet gælder den tilbudte pris, og bonus reguleres ikke.',
        en: 'No; the band is for the offered price, and bonus is not regulated.',
      },
    }),
    choice('A78', ['R295'], {
      da: 'Gælder både to måneders varsel og den 1. maj?',
      en: "Do both the two months' notice and 1 May hold?",
      holds: { da: 'Ja, begge; de falder sammen.', en: 'Yes, both; they coincide.' },
    }),
    choice('A79', ['R324'], {
      da: 'Er dagen tre måneder før udløb med i fristen for optionen?',
      en: 'Is the day three months before expiry still in time for the option?',
      holds: { da: 'Ja, besked den dag er rettidig.', en: 'Yes, notice on that day is in time.' },
    }),
    choice('A80', ['R342'], {
      da: 'Hvem kan opsige rammeaftalen ved force majeure?',
      en: 'Who may end the framework agreement on force majeure?',
      holds: {
        da: 'Køberen, men ikke Kunden, som kun kan opsige sine leveringsaftaler.',
        en: 'The Buyer, but not the Kunde, who can only end its delivery agreements.',
      },
    }),
    choice('A81', ['R317'], {
      da: 'Hvilket år og hvilket skøn gælder ansvarets loft?',
      en: 'Which year and which estimate does the liability cap go by?',
      holds: {
        da: 'Årets skøn oplyses; der er intet standardtal.',
        en: "The year's estimate is given by the caller; there is no default.",
      },
    }),
    notMet('A82', ['R013'], {
      da: 'Kan en leveringsaftale fravige rammeaftalen skriftligt?',
      en: 'Can a delivery agreement depart from the framework agreement in writing?',
      holds: {
        da: 'Ja, når det er aftalt skriftligt og ment sådan.',
        en: 'Yes, where that was agreed in writing and meant so.',
      },
      why: {
        da: 'Om en fravigelse er ment, kræver en læsning af teksterne; ingen operation får dem.',
        en: 'Whether a departure was meant takes a reading of the texts; no operation is given them.',
      },
    }),
    notMet('A84', [], {
      da: 'Er den udelukket, som indleverer dokumentation, eller den, som ikke gør?',
      en: 'Is the bidder excluded that hands in documents, or the one that does not?',
      holds: {
        da: 'Den, som ikke gør; et ikke er faldet ud.',
        en: 'The one that does not; a negation has fallen out.',
      },
      why: {
        da: 'Dokumentation er en pligt på tjeklisten (R087); der beregnes ingen udelukkelse.',
        en: 'Documentation is a duty on the checklist (R087); no exclusion is computed.',
      },
    }),
    choice('A85', [], {
      da: 'Kan afsnitsnumre bruges som henvisning, når mange mangler eller er forkerte?',
      en: 'Can section numbers be cited where many are lost or wrong?',
      holds: {
        da: 'Der henvises til side; kun trykte afsnit tages med.',
        en: 'Citations go by page; only printed sections are added.',
      },
    }),
    notMet('A86', [], {
      da: 'Hvilken rolle spiller datoer, der ikke passer sammen?',
      en: 'What part do dates play that do not fit together?',
      holds: {
        da: 'Ingen; eksemplet på genindkaldelse bruges med året 2015, hvor ugedagen passer.',
        en: 'None; the re-summons example is used with the year 2015, where the weekday fits.',
      },
      why: {
        da: 'De underlige datoer står på forsider og i skemaer, som intet regnes af.',
        en: 'The odd dates stand on cover pages and forms from which nothing is computed.',
      },
    }),
    choice('A87', [], {
      da: 'Er progressionsrapport og leverandørrapport det samme?',
      en: 'Are the progress report and the provider report the same?',
      holds: { da: 'Ja, én rapport med én frist.', en: 'Yes, one report with one deadline.' },
    }),
    choice('A88', ['R024', 'R025'], {
      da: 'Er det bestilte interval altid 2 til 8 timer, eller et mindre for den enkelte?',
      en: 'Is the ordered interval always 2 to 8 hours, or a narrower one for the citizen?',
      holds: { da: 'Ordrens eget interval inden for 2 til 8.', en: "The order's own interval within 2 to 8." },
    }),
    choice('A90', ['R026', 'R029', 'R030'], {
      da: 'Er det typiske antal uger og timer en grænse?',
      en: 'Are the typical weeks and hours a limit?',
      holds: { da: 'Nej; derover gives en advarsel.', en: 'No; above them a warning is given.' },
    }),
    choice('A92', ['R036'], {
      da: 'Er planen dagen før et krav eller et udgangspunkt?',
      en: 'Is the plan the day before a demand or a starting point?',
      holds: { da: 'Et udgangspunkt: en advarsel.', en: 'A starting point: a warning.' },
    }),
    choice('A93', ['R032'], {
      da: 'Hvilke timer betales der for, når der er bestilt et interval?',
      en: 'Which hours are paid for when an interval was ordered?',
      holds: {
        da: 'De timer og den pris, der oplyses; intet er standard.',
        en: 'The hours and the rate that the caller gives; nothing is a default.',
      },
    }),
    choice('A100', ['R333', 'R435'], {
      da: 'Kan der ophæves efter arbejdsklausulen ved den maksimale bod, eller ved enhver væsentlig overtrædelse?',
      en: 'May the agreement be cancelled under the labour clause at the maximum penalty, or at any material breach?',
      holds: { da: 'Hver er en grund for sig.', en: 'Each is a ground of its own.' },
    }),
    choice('A101', ['R085', 'R347'], {
      da: 'Hæfter et konsortium ubegrænset, som udbud og rammeaftale siger, eller ubetinget, som erklæringen siger?',
      en: 'Is a consortium liable without limit, as tender and framework say, or without condition, as the declaration says?',
      holds: { da: 'Begge dele: uden grænse og uden betingelse.', en: 'Both: without limit and without condition.' },
    }),
    choice('A102', ['R094'], {
      da: 'Hvad er følgen, når en løsningsbeskrivelse fylder for mange sider?',
      en: 'What follows where a solution description fills too many pages?',
      holds: { da: 'Ingen er fastsat: en advarsel.', en: 'None is written: a warning.' },
    }),
    choice('A103', ['R002', 'R321', 'R360'], {
      da: 'Hvilke dage er arbejdsdage i bilagene, som ikke definerer dem?',
      en: 'Which days are working days in the annexes that do not define them?',
      holds: { da: 'Rammeaftalens Arbejdsdage.', en: "The framework agreement's Arbejdsdage." },
    }),
    choice('A104', ['R404', 'R106'], {
      da: 'Lukker nr. 3 og 4 de undtagne grupper ude af udbudsområde 1, eller nævner de dem blot ikke?',
      en: 'Do nos. 3 and 4 shut the excepted groups out of contract area 1, or only not name them?',
      holds: {
        da: 'De nævner dem ikke, for enkelte fra andre grupper kan komme: en advarsel.',
        en: 'They do not name them, since a few from other groups may come: a warning.',
      },
    }),
    notMet('A105', ['R421'], {
      da: 'Hvad koster tolk, når priserne i skemaet ikke kan læses?',
      en: 'What does an interpreter cost where the prices of the table cannot be read?',
      holds: { da: 'Kun måden, der regnes på, er kendt.', en: 'Only the way it is reckoned is known.' },
      why: {
        da: 'Tolk faktureres aldrig jobcentret, og aftalerne udløber, før denne begynder.',
        en: 'Interpreters are never charged to the jobcentre, and their agreements expire before this one begins.',
      },
    }),

    notMet('A108', ['R104', 'R512'], {
      da: 'Bliver løsningsbeskrivelsen bilag 1, bilag 2 eller bilag 2A til rammeaftalen?',
      en: 'Does the solution description become annex 1, annex 2 or annex 2A of the framework agreement?',
      holds: {
        da: 'Bilag 2, som rammeaftalens egen liste siger; bilag 1 er kravspecifikationen.',
        en: "Annex 2, as the framework agreement's own list says; annex 1 is the specification.",
      },
      why: {
        da: 'Bilagets nummer ændrer ikke, hvad leverandøren er bundet af, og intet regnes ud fra det.',
        en: 'The number of the annex does not change what the provider is bound by, and nothing is computed from it.',
      },
    }),
    notMet('A109', ['R078', 'R514'], {
      da: 'Skal ventede underleverandører nævnes i tilbuddet, eller opfordres der kun til det?',
      en: 'Must expected subcontractors be named in the tender, or is that only invited?',
      holds: {
        da: 'De skal nævnes, som betingelsernes punkt 4.5 siger; skemaets opfordring er måden at gøre det på.',
        en: "They must, as 4.5 of the conditions says; the form's invitation is the way to do it.",
      },
      why: {
        da: 'Ingen følge er fastsat for et tilbud, der ikke nævner dem, og intet regnes ud fra det.',
        en: 'No consequence is written for a tender that does not name them, and nothing is computed from it.',
      },
    }),
  ];
}
