/** What the heat map shows now, shared by the files that draw it, listen to it and tell of it. */

import type { NodeOrder } from './node-order.ts';
import type { NodeTable } from './run-model.ts';

export type Shade = NodeTable['shades'][number];

export interface HeatState {
  shade: Shade;
  sorting: NodeOrder;
  search: string;
  /** A line is high enough for its name, and the map scrolls. */
  readable: boolean;
  /** Rows of the table of nodes, from the top. */
  order: Int32Array;
  /** Place in `order` that is pointed at; -1: none. */
  row: number;
}
