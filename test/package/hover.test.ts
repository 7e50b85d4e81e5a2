import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** What an editor shows on hover: every property of every type that the package exports has a comment. */
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const entries = ['.', 'operations'].flatMap((folder) =>
  readdirSync(join(dist, folder))
    .filter((name) => /^[a-z-]+\.d\.ts$/.test(name))
    .map((name) => join(dist, folder, name)),
);
const program = ts.createProgram(entries, { module: ts.ModuleKind.Node16, skipLibCheck: true, types: [] });
const checker = program.getTypeChecker();

/** The properties that are written in the declaration of a type; a brand has no name that anybody could write. */
function propertiesIn(node: ts.Node): readonly (ts.PropertySignature | ts.MethodSignature)[] {
  if (ts.isPropertySignature(node) || ts.isMethodSignature(node)) {
    if (ts.isComputedPropertyName(node.name)) return [];
    return [node, ...(node.type ? propertiesIn(node.type) : [])];
  }
  const within: (ts.PropertySignature | ts.MethodSignature)[] = [];
  ts.forEachChild(node, (child) => {
    within.push(...propertiesIn(child));
  });
  return within;
}

const exported = entries.flatMap((file) => {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol;
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declared = (target.declarations ?? []).filter(
      (node) =>
        (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) &&
        node.getSourceFile().fileName.startsWith(dist),
    );
    return declared.flatMap((node) => propertiesIn(node).map((property) => ({ type: target.name, property })));
  });
});

it('every property of an exported type has its words on hover', () => {
  expect(exported.length).toBeGreaterThan(1000);
  const unsaid = exported
    .filter(({ property }) => ts.getJSDocCommentsAndTags(property).length === 0)
    .map(({ type, property }) => `${type}.${property.name.getText()}`);
  expect([...new Set(unsaid)]).toEqual([]);
});
