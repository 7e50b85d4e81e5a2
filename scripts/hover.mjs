/**
 * The words of the JSON Schemas as doc comments in the declarations of the package, so that an editor shows them on hover: the
 * types of what is asked and answered are walked beside their schemas, and a property without a comment of its own is given
 * its schema's description. One list of words, and none of them written twice.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Writes the comments into every declaration file of `dist`. */
export function writeHoverWords(dist) {
  const folders = [dist, join(dist, 'operations')];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.d.ts'))
      .map((name) => join(folder, name)),
  );
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const words = new Map();
  const walk = walkWith(checker, words, dist);
  const schemaOf = (name) => JSON.parse(readFileSync(join(dist, 'schema', `${name}.json`), 'utf8'));
  const exportsOf = (name) => {
    const file = program.getSourceFile(join(dist, `${name}.d.ts`));
    const own = (each) => (each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each);
    return new Map(checker.getExportsOfModule(checker.getSymbolAtLocation(file)).map((each) => [each.name, own(each)]));
  };

  const operations = checker.getTypeOfSymbol(exportsOf('operations').get('operations'));
  for (const operation of checker.getTypeArguments(operations)) {
    const [name, result, facts] = checker.getTypeArguments(operation);
    walk(facts, schemaOf(`${name.value}.input`));
    walk(result, schemaOf(`${name.value}.output`));
  }
  walk(checker.getDeclaredTypeOfSymbol(exportsOf('index').get('Agreement')), schemaOf('agreement'));

  for (const file of files) {
    const source = program.getSourceFile(file);
    const inserts = [...words].filter(([node]) => node.getSourceFile() === source);
    const text = inserts
      .map(([node, said]) => [node.getStart(source), said])
      .sort(([one], [other]) => other - one)
      .reduce((whole, [at, said]) => `${whole.slice(0, at)}/** ${said} */ ${whole.slice(at)}`, source.text);
    writeFileSync(file, text);
  }
}

function walkWith(checker, words, dist) {
  const seen = new Set();
  const walk = (type, schema) => {
    const plain = checker.getNonNullableType(type);
    const key = `${plain.id} ${JSON.stringify(Object.keys(schema.properties ?? {}))}`;
    if (seen.has(key)) return;
    seen.add(key);
    for (const part of [...(schema.anyOf ?? []), ...(schema.properties ? [] : (schema.oneOf ?? []))]) walk(plain, part);
    const forms = plain.isUnion() ? plain.types : [plain];
    if (schema.items) for (const form of forms) for (const item of itemsOf(checker, form)) walk(item, schema.items);
    for (const [name, part] of Object.entries(schema.properties ?? {})) {
      for (const form of forms) {
        const property = checker.getPropertyOfType(form, name);
        if (!property) continue;
        for (const node of property.declarations ?? []) {
          const isOurs = ts.isPropertySignature(node) && node.getSourceFile().fileName.startsWith(dist);
          const isSaid = ts.getJSDocCommentsAndTags(node).length > 0;
          if (isOurs && !isSaid && !words.has(node) && part.description) words.set(node, part.description);
        }
        walk(checker.getTypeOfSymbol(property), part);
      }
    }
  };
  return walk;
}

function itemsOf(checker, type) {
  if (checker.isTupleType(type) || checker.isArrayType(type)) return checker.getTypeArguments(type);
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  return index ? [index] : [];
}
