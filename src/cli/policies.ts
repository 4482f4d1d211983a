/** `headroom policies`: the bundled placement policies and where their rules are published. */
import { dataText } from '../report/data.ts';
import { tableLines } from '../report/table.ts';
import { policyList } from '../scenario/policies.ts';
import { paletteFor } from './palette.ts';

export interface PoliciesOptions {
  readonly output: 'table' | 'wide' | 'json' | 'yaml' | 'name';
  readonly color: boolean;
}

export function policiesCommand({ output, color }: PoliciesOptions): void {
  if (output === 'json' || output === 'yaml') {
    const list = { apiVersion: 'headroom/v1', kind: 'PolicyList', items: policyList };
    process.stdout.write(dataText(list, output));
    return;
  }
  if (output === 'name') {
    process.stdout.write(policyList.map(({ name }) => `${name}\n`).join(''));
    return;
  }
  const wide = output === 'wide';
  const rows = policyList.map(({ name, description, source }) => [name, description, ...(wide ? [source] : [])]);
  const [header, ...lines] = tableLines(['POLICY', 'WHERE A POD GOES', ...(wide ? ['SOURCE'] : [])], rows);
  process.stdout.write(`${[paletteFor(color).bold(header!), ...lines].join('\n')}\n`);
}
