import type { Language } from '../../evidence/clause.ts';
import { counted, spokenDate, spokenKroner, spokenNumber } from '../../evidence/spoken.ts';
import type { CheckOfferStep } from '../../prices/check-offer.ts';
import type { RegulatePriceStep } from '../../prices/regulate-price.ts';
import type { ScoreOffersStep } from '../../prices/score-offers.ts';
import type { Sentences } from './sentence.ts';

export const priceSentences: Sentences<RegulatePriceStep | CheckOfferStep | ScoreOffersStep> = {
  'index-change': {
    da: ({ oldIndex = '', newIndex = '' }, gives) =>
      `Nettoprisindekset går fra ${spokenNumber(oldIndex, 'da')} til ${spokenNumber(newIndex, 'da')}: ${spokenNumber(gives, 'da')} %.`,
    en: ({ oldIndex = '', newIndex = '' }, gives) =>
      `The net price index goes from ${spokenNumber(oldIndex, 'en')} to ${spokenNumber(newIndex, 'en')}: ${spokenNumber(gives, 'en')} %.`,
  },
  'maximum-price': {
    da: ({ level, price = '', oldIndex = '', newIndex = '' }, gives) =>
      `${level ? `${level}: ` : ''}${spokenKroner(price, 'da')} × ${spokenNumber(newIndex, 'da')} / ${spokenNumber(oldIndex, 'da')}, skåret ned til hele øre og aldrig under den gamle pris: ${spokenKroner(gives, 'da')}`,
    en: ({ level, price = '', oldIndex = '', newIndex = '' }, gives) =>
      `${level ? `${level}: ` : ''}${spokenKroner(price, 'en')} × ${spokenNumber(newIndex, 'en')} / ${spokenNumber(oldIndex, 'en')}, cut to whole øre and never below the old price: ${spokenKroner(gives, 'en')}.`,
  },
  'outside-price': {
    da: ({ outsidePrice = '' }, gives) =>
      `Prisen må ikke være højere end uden for aftalen, ${spokenKroner(outsidePrice, 'da')}: højst ${spokenKroner(gives, 'da')}`,
    en: ({ outsidePrice = '' }, gives) =>
      `The price must not be higher than outside the agreement, ${spokenKroner(outsidePrice, 'en')}: at most ${spokenKroner(gives, 'en')}.`,
  },
  'regulation-allowed': {
    da: ({ receivedOn = '', effectiveOn = '' }, gives) =>
      `Varslet modtaget ${spokenDate(receivedOn, 'da')}, virkning ${spokenDate(effectiveOn, 'da')}: ${gives === 'allowed' ? 'kan reguleres.' : 'kan ikke reguleres.'}`,
    en: ({ receivedOn = '', effectiveOn = '' }, gives) =>
      `Notice in hand ${spokenDate(receivedOn, 'en')}, effective ${spokenDate(effectiveOn, 'en')}: ${gives === 'allowed' ? 'can be regulated.' : 'cannot be regulated.'}`,
  },
  approval: {
    da: (_, gives) =>
      gives === 'needed'
        ? 'Køberen skal godkende forhøjelsen skriftligt, før den får virkning.'
        : `Køberen godkendte forhøjelsen ${spokenDate(gives, 'da')}.`,
    en: (_, gives) =>
      gives === 'needed'
        ? 'The buyer must approve the increase in writing before it takes effect.'
        : `The buyer approved the increase ${spokenDate(gives, 'en')}.`,
  },
  'prices-expected': {
    da: (_, gives) => `Tilbuddet skal have ${prices(gives, 'da')}.`,
    en: (_, gives) => `The offer should have ${prices(gives, 'en')}.`,
  },
  'prices-given': {
    da: ({ given = '' }, gives) => `Der er givet ${prices(given, 'da')}; ${gives} uden for prisbåndet.`,
    en: ({ given = '' }, gives) => `It has ${prices(given, 'en')}; ${gives} outside the band.`,
  },
  'price-score-assumed': {
    da: ({ levels = '' }) =>
      `Antaget, for kilden har ingen formel: laveste sum / egen sum af de ${levels} priser, uden vægte (A83).`,
    en: ({ levels = '' }) =>
      `Assumed, as the source has no formula: lowest total / own total of the ${levels} prices, not weighted (A83).`,
  },
  'offer-score': {
    da: ({ bidder = '', priceTotal = '', pricePoints = '', qualityPoints = '' }, gives) =>
      `${bidder}: sum ${spokenKroner(priceTotal, 'da')} giver ${spokenNumber(pricePoints, 'da')} for pris og ${spokenNumber(qualityPoints, 'da')} for kvalitet: ${spokenNumber(gives, 'da')} point.`,
    en: ({ bidder = '', priceTotal = '', pricePoints = '', qualityPoints = '' }, gives) =>
      `${bidder}: total ${spokenKroner(priceTotal, 'en')} gives ${spokenNumber(pricePoints, 'en')} for price and ${spokenNumber(qualityPoints, 'en')} for quality: ${spokenNumber(gives, 'en')} points.`,
  },
  award: {
    da: ({ contracts = '' }, gives) =>
      `Højst ${counted(contracts, 'aftale', 'aftaler', 'da')}: ${gives === '' ? 'ingen kan afgøres endnu.' : `${gives}.`}`,
    en: ({ contracts = '' }, gives) =>
      `At most ${counted(contracts, 'contract', 'contracts', 'en')}: ${gives === '' ? 'none can be decided yet.' : `${gives}.`}`,
  },
};

function prices(count: string, language: Language): string {
  return language === 'da' ? counted(count, 'pris', 'priser', 'da') : counted(count, 'price', 'prices', 'en');
}
