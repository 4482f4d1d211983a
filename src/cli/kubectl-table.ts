/** Tables as kubectl aligns them: cells three spaces apart, columns at least six wide, nothing behind the last cell. */

const padding = 3;
const columnMin = 6;

/** Rows of equal length, the header first (k8s.io/cli-runtime printers.GetNewTabWriter). Ends with a line feed. */
export function kubectlTable(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const widths = new Array<number>(columns).fill(columnMin);
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column]!, [...cell].length + padding);
  }
  return rows
    .map((row) => {
      const cells = row.map((cell, column) =>
        column === columns - 1 ? cell : cell + ' '.repeat(widths[column]! - [...cell].length),
      );
      return `${cells.join('')}\n`;
    })
    .join('');
}
