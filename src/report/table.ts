/** Small text tables: columns as wide as their widest cell, two spaces apart, figures to the right. No colours. */

/** Cells of a row; a number of cells like the header's. */
export type Row = readonly string[];

/** Lines of a table. `right` names the columns (from 0) that are figures. */
export function tableLines(header: Row, rows: readonly Row[], right: readonly number[] = []): string[] {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))));
  return all.map((row) =>
    row
      .map((cell, column) => {
        const pad = ' '.repeat(widths[column]! - width(cell));
        return right.includes(column) ? pad + cell : cell + pad;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Sections one blank line apart, those without lines left out; ends with a line feed. */
export function sectionsText(sections: readonly (readonly string[])[]): string {
  const shown = sections.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Breaks text at spaces so that no line is longer than `columns`, unless one word is. */
export function wrapText(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Code points; what is shown here has no wide characters. */
function width(text: string): number {
  return [...text].length;
}
