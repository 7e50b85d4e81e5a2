import ts from 'typescript';
import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Calls that hand on a handful that the source itself wrote down: a schema's checks, the steps of one path. */
const FEW = ['check', 'problem'];

/** The calls that spread a list into their arguments. */
function spreadCalls(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.arguments.some(ts.isSpreadElement)) {
      const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      if (!FEW.includes(called.getText())) found.push(`${path}: ${node.getText()}`);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

// A call has room for some hundred thousand arguments; `npm run test:long` asks with longer lists.
it('the source hands no list on as the arguments of a call', () => {
  expect(sourceFiles.flatMap(({ path, text }) => spreadCalls(path, text))).toEqual([]);
});
