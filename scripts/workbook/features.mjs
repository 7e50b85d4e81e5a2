// What write-excel-file leaves to others: lists to choose from, protection, filters, paper, and the order to work everything out
// on opening.
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
} from 'write-excel-file/utility';

import { BELOW, INPUT } from './style.mjs';

/** No sheet has more rows. */
const LAST_ROW = 10_000;

const SHEET = 'xl/worksheets/sheet{id}.xml';

function into(xml, markup) {
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    markup,
    getOrderOfSiblings(SHEET, 'worksheet'),
    'worksheet',
  );
}

/** Lists by sheet: `{ cells: 'B3:B202', list: '=Priser!$A$3:$A$35' }`; also whole numbers and dates within bounds.
 * `open`: other words may be written too, for the formulas know them or say that they do not. */
export const validations = {
  files: {
    transform: {
      [SHEET]: {
        transform(xml, { validations: rules = [] }) {
          if (rules.length === 0) return xml;
          const markup = `<dataValidations count="${rules.length}">${rules.map(validation).join('')}</dataValidations>`;
          // All conditional formats stand before it, and Excel opens no file in which one stands after.
          return xml.replace('<pageMargins', `${markup}<pageMargins`);
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

/** Without a password: nothing is secret, but no formula is lost by a slip. Widths, heights, filters and sorting stay free. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

/** Sheets that take no wrong key, a filter in the headings, and the cells to fill in left open. */
export const protection = {
  files: {
    transform: {
      [SHEET]: {
        transform: (xml, { filter }) => {
          const guarded = into(xml, PROTECTION);
          return filter ? into(guarded, `<autoFilter ref="${filter}"/>`) : guarded;
        },
      },
      'xl/styles.xml': { transform: openCells },
    },
  },
};

/** The styles of the two colours that mark open cells are not locked. */
function openCells(xml) {
  const fills = [...xml.matchAll(/<fill>.*?<\/fill>/g)].map(([fill]) => fill);
  const open = [INPUT, BELOW].map((colour) => fills.findIndex((fill) => fill.includes(`FF${colour.slice(1)}`)));
  return xml.replace(/<xf ([^>]*)>(.*?)<\/xf>/g, (style, attributes, inner) => {
    const [, fill] = /fillId="(\d+)"/.exec(attributes) ?? [];
    if (fill === undefined || !open.includes(Number(fill))) return style;
    return `<xf ${attributes} applyProtection="1">${inner}<protection locked="0"/></xf>`;
  });
}

/** The smallest that may be printed, in percent: text of 10 points is 8 on paper. */
const SCALE = 80;

/** So many rows of a list fill five pages; the foot of each says how far they go. */
export const ROWS_ON_PAPER = 60;

/** The same sheets for LibreOffice, which prints what stands between two cells, and follows no formula that says how far. */
export function onFixedPaper(sheets) {
  return sheets.map((sheet) => {
    const { headings, filled } = sheet.print;
    if (!filled) return sheet;
    const rows = Math.min(sheet.data.length, headings + ROWS_ON_PAPER);
    return { ...sheet, print: { ...sheet.print, rows } };
  });
}

/** On paper a sheet lies across A4, with its headings on each page, and the number of the page. */
export const onPaper = {
  files: {
    transform: {
      [SHEET]: {
        transform: (xml, { print: { rows, filled } = {} } = {}) =>
          into(
            xml
              .replace(
                /<pageMargins[^>]*\/>/,
                '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
              )
              .replace(/<pageSetup[^>]*\/>/, `<pageSetup paperSize="9" scale="${SCALE}" orientation="landscape"/>`),
            `<headerFooter><oddFooter>&amp;L&amp;F: &amp;A${filled && rows ? `&amp;CTil og med række ${rows}` : ''}&amp;RSide &amp;P af &amp;N</oddFooter></headerFooter>`,
          ),
      },
      'xl/workbook.xml': {
        transform: (xml, sheets) =>
          xml.replace('<definedNames/>', `<definedNames>${namesOf(sheets).join('')}</definedNames>`),
      },
    },
  },
};

function namesOf(sheets) {
  return sheets.flatMap(({ sheet, print: { through, headings, rows, filled, repeated }, filter }, index) => {
    const name = (own, text, rest = '') =>
      `<definedName name="_xlnm.${own}" localSheetId="${index}"${rest}>${escaped(text)}</definedName>`;
    const absolute = (cells) => cells.replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
    const quoted = `'${sheet}'`;
    return [
      ...(filter ? [name('_FilterDatabase', `${quoted}!${absolute(filter)}`, ' hidden="1"')] : []),
      name('Print_Area', printed(quoted, through, headings, rows, filled)),
      ...(headings ? [name('Print_Titles', titlesOf(quoted, headings, repeated))] : []),
    ];
  });
}

/** The headings on each page below the first, and on each beside it the column that tells whose row it is. */
function titlesOf(sheet, headings, repeated) {
  return `${repeated ? `${sheet}!$${repeated}:$${repeated},` : ''}${sheet}!$${headings}:$${headings}`;
}

/** Some rows, or through the last one in which a column shows anything. */
function printed(sheet, through, headings, rows, filled) {
  if (rows) return `${sheet}!$A$1:$${through}$${rows}`;
  const cells = `${sheet}!$${filled}$${headings + 1}:$${filled}$${LAST_ROW}`;
  const last = `MAX(${headings + 1},SUMPRODUCT(MAX((${cells}<>"")*ROW(${cells}))))`;
  return `${sheet}!$A$1:INDEX(${sheet}!$${through}$1:$${through}$${LAST_ROW},${last})`;
}

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

/**
 * A formula that stands in each row of a column is written once, and the others say that it is theirs: a tenth of the size.
 */
export const sharedFormulas = {
  files: { transform: { [SHEET]: { transform: (xml) => sharedIn(xml) } } },
};

const FORMULA = /<c r="([A-Z]+)([0-9]+)"([^>]*)><f>([^<]*)<\/f>/g;

function sharedIn(xml) {
  const groups = new Map();
  for (const [, column, row, , text] of xml.matchAll(FORMULA)) {
    const key = `${column} ${fromRow(text, Number(row))}`;
    const known = groups.get(key);
    groups.set(key, {
      number: known?.number ?? groups.size,
      first: known?.first ?? row,
      last: row,
      count: (known?.count ?? 0) + 1,
    });
  }
  return xml.replace(FORMULA, (cell, column, row, attributes, text) => {
    const { number, first, last, count } = groups.get(`${column} ${fromRow(text, Number(row))}`);
    if (count === 1) return cell;
    const whole = first === row ? ` ref="${column}${first}:${column}${last}"` : '';
    const own = `<f t="shared"${whole} si="${number}"`;
    return `<c r="${column}${row}"${attributes}>${first === row ? `${own}>${text}</f>` : `${own}/>`}`;
  });
}

/** A formula with each cell of its rows told by how far it is from a row; texts in it are left as they are. */
function fromRow(text, row) {
  return text
    .split('"')
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(/(\$?[A-Z]{1,3})([0-9]+)\b/g, (_, column, of) => `${column}[${of - row}]`),
    )
    .join('"');
}
