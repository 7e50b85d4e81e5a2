// What write-excel-file leaves to others: lists to choose from, and the order to work everything out on opening.
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
} from 'write-excel-file/utility';

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** Lists by sheet: `{ cells: 'B3:B202', list: '=Priser!$A$3:$A$35' }`; also whole numbers and dates within bounds.
 * `open`: other words may be written too, for the formulas know them or say that they do not. */
export const validations = {
  files: {
    transform: {
      [SHEET]: {
        transform(xml, { validations: rules = [] }) {
          if (rules.length === 0) return xml;
          const markup = `<dataValidations count="${rules.length}">${rules.map(validation).join('')}</dataValidations>`;
          return insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            markup,
            getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet'),
            'worksheet',
          );
        },
      },
    },
  },
};

function validation({ cells, list, open, whole, date, message }) {
  const [type, first, second] = list ? ['list', list] : whole ? ['whole', ...whole] : ['date', ...date];
  const told = sanitizeAttributeValue(message);
  return (
    `<dataValidation type="${type}"${list ? '' : ' operator="between"'} allowBlank="1" showInputMessage="1"${open ? '' : ' showErrorMessage="1"'}` +
    ` errorTitle="Indsats" error="${told}" promptTitle="Indsats" prompt="${told}" sqref="${cells}">` +
    `<formula1>${escaped(first)}</formula1>${second === undefined ? '' : `<formula2>${escaped(second)}</formula2>`}` +
    '</dataValidation>'
  );
}

function escaped(value) {
  return String(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Columns that no reader needs are out of sight and of print: `helpers: [23, 33]`, from one through another. */
export const hiddenHelpers = {
  files: {
    transform: {
      [SHEET]: {
        transform: (xml, { helpers: [from, to] = [0, 0] }) =>
          xml.replace(/<col min="(\d+)"[^>]*?(?=\/>)/g, (column, at) =>
            Number(at) >= from && Number(at) <= to ? `${column} hidden="1"` : column,
          ),
      },
    },
  },
};

/** On paper a sheet is as wide as the page. */
export const pageWide = {
  files: {
    transform: {
      [SHEET]: {
        transform(xml) {
          const fitted = xml.replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
          return fitted.replace(
            /<pageSetup[^>]*\/>/,
            '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
          );
        },
      },
    },
  },
};

/** Everything is worked out anew when the file is opened. */
export const calculateOnOpening = {
  files: {
    transform: {
      'xl/workbook.xml': {
        transformElementAttributes: (tag, attributes) =>
          tag === 'calcPr' ? { ...attributes, calcId: 0, fullCalcOnLoad: 1 } : attributes,
      },
    },
  },
};

/** The value that each formula has now, for programs that show a file without working it out. */
export function rememberedValues(remembered) {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, { sheet }) =>
            xml.replace(/<c r="([A-Z]+[0-9]+)"([^>]*)><f>([^<]*)<\/f><\/c>/g, (cell, address, attributes, text) => {
              const value = remembered(sheet, address);
              if (value === undefined || value === null) return cell;
              const typed = typeof value === 'number' ? '' : typeof value === 'boolean' ? ' t="b"' : ' t="str"';
              const shown = typeof value === 'boolean' ? Number(value) : value;
              return `<c r="${address}"${attributes}${typed}><f>${text}</f><v>${escaped(shown)}</v></c>`;
            }),
        },
      },
    },
  };
}
