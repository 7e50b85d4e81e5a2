// The two pages of the add-in: the one that Excel loads the functions in, and the list that a reader sees.

export function functionsPage() {
  return `<!DOCTYPE html>
<html lang="da">
  <head>
    <meta charset="utf-8">
    <title>Indsats</title>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js"></script>
    <script src="functions.js"></script>
  </head>
</html>
`;
}

export function helpPage(sheetFunctions) {
  const rows = sheetFunctions.map(
    ({ name, aliases, parameters, rest, summary }) =>
      `      <tr><td>INDSATS.${name}<br><small>${aliases.join(', ')}</small></td>` +
      `<td>${[...parameters.map(({ id, optional }) => (optional ? `[${id}]` : id)), ...(rest ? ['…'] : [])].join('; ')}</td>` +
      `<td>${summary.da}</td></tr>`,
  );
  return `<!DOCTYPE html>
<html lang="da">
  <head>
    <meta charset="utf-8">
    <title>Indsats: funktionerne</title>
    <style>body { font: 14px sans-serif } td { vertical-align: top; padding: 4px 8px }</style>
  </head>
  <body>
    <h1>Indsats</h1>
    <p>Skriv <code>=INDSATS.</code> i en celle. Alle beløb er uden moms.</p>
    <table>
${rows.join('\n')}
    </table>
  </body>
</html>
`;
}
