import type { IsoDate } from '../calendar/iso-date.ts';
import type { Kroner } from '../money/kroner.ts';

/** Events that need no more than their day. What `on` is stands beside each. */
export const plainTriggers = [
  /** The first day of the hindrance. */
  'force-majeure',
  /** The Kunde's complaint of a defect. */
  'complaint',
  /** Receipt of the buyer's written notice that public regulation is not kept. */
  'regulation-breach-notice',
  /** The buyer's demand when the company is to be dissolved. */
  'dissolution-demand',
  /** The day a contact person changes. */
  'contact-change',
  /** Receipt of the buyer's change request. */
  'change-request',
  /** The day the buyer's new e-invoice requirements begin. */
  'invoice-requirements',
  /** The first mediation meeting. */
  'mediation',
  /** Dispatch of the buyer's demand for proof of performance. */
  'documentation-demand',
  /** Dispatch of the demand for an account on suspicion of breach. */
  'account-demand',
  /** Dispatch of the request for proof on social responsibility. */
  'social-documentation-request',
  /** Dispatch of the request for an account on social responsibility. */
  'social-account-request',
  /** Dispatch of the demand for proof under the labour clause. */
  'labour-documentation-demand',
  /** Dispatch of the demand for an account under the labour clause. */
  'labour-account-demand',
  /** An employee's first day of work. */
  'employment-start',
  /** The Buyer's request to have the insurance proved. */
  'insurance-demand',
  /** The Kunde's written notice to have its data. */
  'data-notice',
  /** The Kunde's demand for all its data at the end. */
  'data-handover',
  /** The day an incident that matters to security is found. */
  'security-incident',
  /** The day a sub-processor of data is to be used for the first time or in place of another. */
  'sub-processor-change',
  /** The day the use of IT was last described. */
  'it-description',
  /** The day environmental management was last described. */
  'environment-description',
  /** Receipt of a complaint about the provider. */
  'provider-complaint',
  /** Receipt of an order of the working environment authority. */
  'authority-order',
  /** The day damage or a defect that the provider answers for becomes known. */
  'damage-known',
  /** The day the provider or a subcontractor is entered in the register of foreign service providers (RUT). */
  'register-entry',
  /** The day a changed workflow of placements and wage subsidies takes effect. */
  'workflow-change',
  /** The day an interpreter is needed. */
  'interpreter-needed',
  /** The day the provider's capacity changes. */
  'capacity-change',
  /** The first day of the agreement. */
  'agreement-start',
  /** The last day that new citizens could begin on. */
  'intake',
  /** The last meeting on the goals. */
  'progress-meeting',
  /** The last joint day on competences. */
  'competence-day',
  /** The last day on which it was gathered what works. */
  'experience-collection',
  /** The day the agreement ends. */
  'agreement-end',
  /** The tender deadline. */
  'tender-deadline',
  /** The day an increase of prices is to take effect. */
  'price-increase',
] as const;
export type PlainTrigger = (typeof plainTriggers)[number];

export const terminationGrounds = ['ordinary', 'changed-need', 'regulation-or-budget'] as const;
export const exclusionGrounds = ['criminal-judgment', 'false-information', 'section-137'] as const;
export const terminators = ['buyer', 'provider', 'kunde'] as const;

/** Events of a citizen's course on a level. `on`: the referral, the last day of the placement, of the course. */
export const courseTriggers = ['citizen-referred', 'placement-end', 'course-end'] as const;
export interface CourseTrigger {
  readonly kind: (typeof courseTriggers)[number];
  readonly on: IsoDate;
  readonly level: string;
}

/** What happened, told apart by `kind`; `on` is the day of it. */
export type Trigger =
  | { readonly kind: PlainTrigger; readonly on: IsoDate }
  | CourseTrigger
  /** `on`: the expiry. `timesExtended` in place of `extendedBefore` where an agreement can be extended more than once. */
  | {
      readonly kind: 'expiry';
      readonly on: IsoDate;
      readonly extendedBefore?: boolean | undefined;
      readonly timesExtended?: number | undefined;
    }
  /** `on`: the notification of the award decision; electronic where nothing else is told. */
  | { readonly kind: 'award-notification'; readonly on: IsoDate; readonly electronic?: boolean | undefined }
  /** `on`: the written notice that calls to negotiate. */
  | { readonly kind: 'dispute-notice'; readonly on: IsoDate; readonly meetingsHeld?: number | undefined }
  /** `on`: the day of the written notice. `ground` is the buyer's; the provider has none of its own. */
  | {
      readonly kind: 'termination';
      readonly on: IsoDate;
      readonly by: 'buyer' | 'provider';
      readonly ground?: (typeof terminationGrounds)[number] | undefined;
    }
  /** `on`: the day of the written notice. `since`: the first day of the hindrance. */
  | {
      readonly kind: 'force-majeure-termination';
      readonly on: IsoDate;
      readonly since: IsoDate;
      readonly by: (typeof terminators)[number];
      readonly hindered: (typeof terminators)[number];
      readonly what: 'framework-agreement' | 'delivery-agreement';
    }
  /** `on`: receipt of the provider's written demand. `paymentDueOn`: the due day of the payment. */
  | {
      readonly kind: 'payment-demand';
      readonly on: IsoDate;
      readonly paymentDueOn?: IsoDate | undefined;
      readonly describesBreach?: boolean | undefined;
      readonly announcesCancellation?: boolean | undefined;
    }
  /** `on`: a defect not remedied in reasonable time, or a material delay; `earlier`: those before it. */
  | {
      readonly kind: 'unremedied-defect' | 'material-delay';
      readonly on: IsoDate;
      readonly earlier?: readonly IsoDate[] | undefined;
    }
  /** `on`: the day the policy is renewed. */
  | {
      readonly kind: 'insurance-renewal';
      readonly on: IsoDate;
      readonly personalInjuryCover?: Kroner | undefined;
    }
  /** `on`: the day the insurer cancels. */
  | { readonly kind: 'insurance-cancelled'; readonly on: IsoDate }
  /** `on`: the judgment, the accepted fine or the act. */
  | { readonly kind: 'exclusion'; readonly on: IsoDate; readonly ground: (typeof exclusionGrounds)[number] };

export type TriggerKind = Trigger['kind'];
export type TriggerOf<Kind extends TriggerKind> = Extract<
  Trigger,
  {
    /** What happened. */
    readonly kind: Kind;
  }
>;
