import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as ofAgreements from '../../src/entries/agreements.ts';
import * as ofCalendar from '../../src/entries/calendar.ts';
import * as ofMoney from '../../src/entries/money.ts';
import * as ofOperations from '../../src/entries/operations.ts';
import * as ofSchema from '../../src/entries/schema.ts';
import * as ofSpreadsheet from '../../src/entries/spreadsheet.ts';
import * as ofWords from '../../src/entries/words.ts';
import * as ofIndex from '../../src/index.ts';
import { dueDateOperation } from '../../src/operations/due-date.ts';
import * as ofOwnAgreement from '../../src/operations/own-agreement.ts';
import { sensitivityOf } from '../../src/operations/sensitivity.ts';
import { sourceFiles } from './source-files.ts';

const entries = { ofIndex, ofOperations, ofAgreements, ofCalendar, ofMoney, ofSchema, ofSpreadsheet, ofWords };

interface Example {
  readonly name: string;
  readonly path: string;
  readonly code: string;
  readonly gives: string;
}

/** Every `@example` of every function of `src`: the code, and after `// =>` what it gives. */
const examples: readonly Example[] = sourceFiles.flatMap(({ path, text }) => {
  if (!text.includes('@example')) return [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((statement) =>
    ts
      .getJSDocTags(statement)
      .filter(({ tagName }) => tagName.text === 'example')
      .map((tag) => {
        const [code = '', gives = ''] = (ts.getTextOfJSDocComment(tag.comment) ?? '').split('// =>');
        return { name: nameOf(statement), path, code: code.trim(), gives: gives.trim() };
      }),
  );
});

/** The name of a function, or of a constant that is one. */
function nameOf(statement: ts.Statement): string {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? '';
  const [declared] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  return declared && ts.isIdentifier(declared.name) ? declared.name.text : '';
}

/** What an example may name: all that the package exports, and one order. */
const scope: Readonly<Record<string, unknown>> = {
  ...Object.assign({}, ...Object.values(entries)),
  ...ofOwnAgreement,
  dueDateOperation,
  sensitivityOf,
  order: {
    level: 'virksomhedsspor-b',
    startsOn: ofIndex.isoDate('2016-07-04'),
    weeks: 13,
    hoursPerWeek: ofIndex.hours('12'),
    hourlyRate: ofIndex.hourlyRate('140'),
  },
};

const evaluated = (code: string): unknown =>
  new Function(...Object.keys(scope), `'use strict'; return (${code});`)(...Object.values(scope));

const isPlainFunction = (value: unknown): boolean => typeof value === 'function' && !/^class\b/.test(String(value));

describe('the examples in the doc comments', () => {
  it.each(examples)('$path: $name', ({ name, code, gives }) => {
    expect(name).not.toBe('');
    expect(code).toContain(`${name}(`);
    expect(gives).not.toBe('');
    expect(evaluated(code)).toEqual(evaluated(gives));
  });

  it('are all found', () => {
    const written = sourceFiles.reduce((count, { text }) => count + text.split('@example').length - 1, 0);
    expect(examples.length).toBe(written);
  });

  it('stand at every function that the package exports', () => {
    const named = new Set(examples.map(({ name }) => name));
    const without = Object.entries(entries).flatMap(([entry, exported]) =>
      Object.entries(exported)
        .filter(([, value]) => isPlainFunction(value))
        // Another name for the same function needs no example of its own.
        .filter(([, value]) => !Object.entries(exported).some(([name, same]) => same === value && named.has(name)))
        .map(([name]) => `${entry} ${name}`),
    );
    expect(without).toEqual([]);
  });
});
