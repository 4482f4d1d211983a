/** `headroom get`: what kubectl would print at an instant of the simulation. */
import { createGetter, findResource, type GetTable, resourceNames } from '../answers/get.ts';
import { dataText } from '../report/data.ts';
import { asksKubectl, type InputOptions, openFor, playInput, usageError } from './input.ts';
import { kubectlTable } from './kubectl-table.ts';
import { exitCodes } from './process.ts';

export interface GetOptions extends InputOptions {
  readonly at?: string;
  readonly namespace?: string;
  readonly allNamespaces?: boolean;
  readonly output?: 'wide' | 'json' | 'yaml' | 'name';
}

/** Words: the input (unless kubectl is asked), kinds separated by commas, names. */
export async function getCommand(words: readonly string[], options: GetOptions): Promise<void> {
  const [paths, rest] = asksKubectl(options) ? [[], words] : [words.slice(0, 1), words.slice(1)];
  const [kinds, ...names] = rest;
  if (kinds === undefined) throw usageError('headroom get', `expected what to list: ${resourceNames().join(', ')}`);
  const resources = kinds.split(',').map((name) => {
    const resource = findResource(name);
    if (resource === undefined) {
      throw usageError(
        'headroom get',
        `the server doesn't have a resource type "${name}"`,
        `there are ${resourceNames().join(', ')}`,
      );
    }
    return resource;
  });
  const input = await openFor(paths, options);
  const getter = createGetter();
  playInput(input, {
    at: options.at,
    quiet: options.quiet,
    assemble: getter.options,
    attach: getter.attach,
    snapshotStands: true,
  });
  const namespace = options.allNamespaces ? null : (options.namespace ?? 'default');
  const tables = resources.map((resource) => getter.answer({ resource, namespace, names }));
  print(tables, names, namespace, options);
}

function print(
  tables: readonly GetTable[],
  names: readonly string[],
  namespace: string | null,
  options: GetOptions,
): void {
  for (const name of names) {
    if (tables.some(({ rows }) => rows.some((row) => row.name === name))) continue;
    process.stderr.write(`Error from server (NotFound): ${tables[0]!.prefix} "${name}" not found\n`);
    process.exitCode = exitCodes.toolFailed;
  }
  const { output } = options;
  if (output === 'json' || output === 'yaml') {
    const items = tables.flatMap(({ objects }) => objects);
    const single = names.length === 1 && items.length === 1;
    const list = { apiVersion: 'v1', items, kind: 'List', metadata: { resourceVersion: '' } };
    process.stdout.write(dataText(single ? items[0] : list, output));
    return;
  }
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0 && names.length === 0) {
    const where =
      tables.every(({ namespaced }) => !namespaced) || namespace === null ? '' : ` in ${namespace} namespace`;
    process.stderr.write(`No resources found${where}.\n`);
    return;
  }
  const prefixed = tables.length > 1 || output === 'name';
  const texts = filled.map((table) =>
    output === 'name'
      ? table.rows.map(({ name }) => `${table.prefix}/${name}\n`).join('')
      : tableText(table, prefixed, namespace === null, output === 'wide'),
  );
  process.stdout.write(texts.join(output === 'name' ? '' : '\n'));
}

function tableText(
  { columns, rows, prefix, namespaced }: GetTable,
  prefixed: boolean,
  all: boolean,
  wide: boolean,
): string {
  const shown = columns.flatMap((column, index) => (wide || !column.wide ? [index] : []));
  const withNamespace = all && namespaced;
  const header = [...(withNamespace ? ['NAMESPACE'] : []), ...shown.map((index) => columns[index]!.name)];
  const body = rows.map(({ namespace, cells }) => [
    ...(withNamespace ? [namespace] : []),
    ...shown.map((index) =>
      prefixed && columns[index]!.name === 'NAME' ? `${prefix}/${cells[index]}` : cells[index]!,
    ),
  ]);
  return kubectlTable([header, ...body]);
}
