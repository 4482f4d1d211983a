/** How text is set off; the identity where colours are not wanted. */
export interface Palette {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  bad(text: string): string;
}

const same = (text: string): string => text;
export const plainPalette: Palette = { bold: same, dim: same, good: same, bad: same };
