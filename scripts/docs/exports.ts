import { posix } from 'node:path';
import ts from 'typescript';

/** What a name stands for: its declarations in the file that has them. */
export interface Exported {
  readonly name: string;
  readonly path: string;
  readonly declarations: readonly ts.Declaration[];
}

/** Follows the exports of a file to where each is declared. */
export function exportsIn(texts: ReadonlyMap<string, string>): (path: string) => readonly Exported[] {
  const parsed = new Map<string, ts.SourceFile>();
  const parse = (path: string): ts.SourceFile => {
    const held = parsed.get(path) ?? ts.createSourceFile(path, texts.get(path) ?? '', ts.ScriptTarget.ES2022, true);
    parsed.set(path, held);
    return held;
  };
  const declaredIn = (path: string): readonly Exported[] => {
    const found = new Map<string, ts.Declaration[]>();
    const add = (declaration: ts.Declaration, name: string | undefined) => {
      if (name !== undefined) found.set(name, [...(found.get(name) ?? []), declaration]);
    };
    for (const statement of parse(path).statements) {
      if (!ts.canHaveModifiers(statement)) continue;
      if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
      if (ts.isVariableStatement(statement)) {
        for (const each of statement.declarationList.declarations) add(each, each.name.getText());
      } else if (ts.isDeclarationStatement(statement)) add(statement, statement.name?.getText());
    }
    return [...found].map(([name, declarations]) => ({ name, path, declarations }));
  };
  /** The file that a name comes from which a file imports and exports again. */
  const importedFrom = (path: string, name: string): string | undefined =>
    parse(path).statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement)) return [];
      const named = statement.importClause?.namedBindings;
      const has = named && ts.isNamedImports(named) && named.elements.some((each) => each.name.text === name);
      return has ? [(statement.moduleSpecifier as ts.StringLiteral).text] : [];
    })[0];
  const all = (path: string): readonly Exported[] => [
    ...declaredIn(path),
    ...parse(path).statements.flatMap((statement): readonly Exported[] => {
      if (!ts.isExportDeclaration(statement)) return [];
      const { exportClause, moduleSpecifier } = statement;
      const at = (from: string | undefined) => all(posix.join(posix.dirname(path), from ?? ''));
      const given = moduleSpecifier && (moduleSpecifier as ts.StringLiteral).text;
      if (!exportClause) return at(given);
      return (exportClause as ts.NamedExports).elements.map(({ name, propertyName }) => {
        const declared = (propertyName ?? name).text;
        const found = at(given ?? importedFrom(path, declared)).find((each) => each.name === declared);
        if (!found) throw new Error(`${path} exports ${name.text}, which is declared nowhere`);
        return { ...found, name: name.text };
      });
    }),
  ];
  return (path) => [...all(path)].sort((a, b) => (a.name < b.name ? -1 : 1));
}
