/** Broken traces, node lists and quantiles, each with the whole of what its user is told. */
import { createColumnsFormat } from '../../../src/workloads/arrivals/format-columns.ts';
import { createOpenbFormat } from '../../../src/workloads/arrivals/format-openb.ts';
import type { TraceFormat } from '../../../src/workloads/arrivals/trace.ts';

export const plain = createColumnsFormat({
  sourceName: 'batch',
  columns: {
    createdAt: 'at',
    name: 'name',
    cpu: 'cpu',
    memory: 'memory',
    gpu: 'gpu',
    priority: 'prio',
    deletedAt: 'until',
    labels: { team: 'team' },
  },
  priorities: { '1': 'low', '9': 'high' },
});

export const header = 'at,name,cpu,memory,gpu,prio,until,team\n';

export const good = '0,a,1,1Gi,0,1,10,x\n';

export const openb = createOpenbFormat({});

export const openbHeader = 'name,cpu_milli,memory_mib,num_gpu,gpu_milli,gpu_spec,qos,creation_time,deletion_time\n';

export interface Broken {
  readonly name: string;
  readonly rows: string | Buffer;
  readonly message: string;
  readonly format?: TraceFormat;
  readonly options?: object;
  /** Another way to a rule that has a row: it does not count. */
  readonly again?: true;
}

export const row = (changes: { readonly [field: number]: string }): string => {
  const fields = good.trim().split(',');
  for (const [field, value] of Object.entries(changes)) fields[Number(field)] = value;
  return `${fields.join(',')}\n`;
};

/** Rows under the plain header. */
export const brokenRows: readonly Broken[] = [
  {
    name: 'a word where a number of CPU is expected',
    rows: row({ 2: 'four' }),
    message:
      't.csv:3:5: cpu: expected a Kubernetes quantity of CPU such as 500m, got "four"\n  0,a,four,1Gi,0,1,10,x\n      ^',
  },
  {
    name: 'a negative amount',
    rows: row({ 3: '-1Gi' }),
    message: 't.csv:3:7: memory: expected nothing below 0, got "-1Gi"\n  0,a,1,-1Gi,0,1,10,x\n        ^',
  },
  {
    name: 'a number that is not finite',
    rows: row({ 0: 'NaN' }),
    message: 't.csv:3:1: at: expected a finite number, got "NaN"\n  NaN,a,1,1Gi,0,1,10,x\n  ^',
  },
  {
    name: 'no time of arrival',
    rows: row({ 0: '' }),
    message: 't.csv:3:1: at: expected a number, got nothing\n  ,a,1,1Gi,0,1,10,x\n  ^',
  },
  {
    name: 'a time before the start of the trace',
    rows: row({ 0: '-5' }),
    message: 't.csv:3:1: at: expected nothing below 0, got "-5"\n  -5,a,1,1Gi,0,1,10,x\n  ^',
  },
  {
    name: 'a time that whole microseconds cannot hold',
    rows: row({ 0: '1e300', 6: '' }),
    message: 't.csv:3:1: at: expected at most 3155760000 seconds (100 years), got "1e300"\n  1e300,a,1,1Gi,0,1,,x\n  ^',
  },
  {
    name: 'an amount beyond what Kubernetes can count',
    rows: row({ 3: '99999999Ei' }),
    message:
      't.csv:3:7: memory: expected a Kubernetes quantity of bytes such as 512Mi, got "99999999Ei"\n' +
      '  0,a,1,99999999Ei,0,1,10,x\n        ^',
  },
  {
    name: 'half a GPU',
    rows: row({ 4: '0.5' }),
    message: 't.csv:3:11: gpu: expected a whole number of GPUs, got "0.5"\n  0,a,1,1Gi,0.5,1,10,x\n            ^',
  },
  {
    name: 'a name that no pod can have',
    rows: row({ 1: 'Job_7' }),
    message:
      't.csv:3:3: name: "Job_7" is no object name: a lowercase RFC 1123 subdomain must consist of lower case ' +
      "alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character\n" +
      '  0,Job_7,1,1Gi,0,1,10,x\n    ^\n  hint: without `columns.name` pods are named after the source and the row',
  },
  {
    name: 'no name where there is a column of names',
    rows: row({ 1: '' }),
    message: 't.csv:3:3: name: expected a name, got nothing\n  0,,1,1Gi,0,1,10,x\n    ^',
  },
  {
    name: 'a priority that is not mapped',
    rows: row({ 5: '5' }),
    message:
      't.csv:3:13: prio: expected a value of `priorities`: 1, 9, got "5"\n  0,a,1,1Gi,0,5,10,x\n              ^\n  hint: did you mean "1"?',
  },
  {
    name: 'a value that no label can have',
    rows: row({ 7: 'x y' }),
    message:
      't.csv:3:18: team: "x y" is no value of the label team: a valid label must be an empty string or consist of ' +
      "alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character\n" +
      '  0,a,1,1Gi,0,1,10,x y\n                   ^',
  },
  {
    name: 'a pod that is deleted before it is created',
    rows: row({ 0: '20', 6: '10' }),
    message: 't.csv:3:16: until: "10" is before the pod\'s creation at "20"\n  20,a,1,1Gi,0,1,10,x\n                 ^',
  },
  {
    name: 'rows that go back in time',
    rows: row({ 0: '7', 1: 'b' }) + row({ 0: '5', 1: 'c' }),
    message:
      't.csv:4:1: at: "5" is earlier than "7" of a row before\n  5,c,1,1Gi,0,1,10,x\n  ^\n' +
      '  hint: sort the file by time, or set `sorted: false`',
  },
  {
    name: 'an arrival before simulated time 0',
    rows: row({}),
    options: { zero: 3_000_000 },
    message:
      't.csv:2:1: at: "0" is before the start of the run\n  0,a,1,1Gi,0,1,10,x\n  ^\n  hint: set `zero: first`\n' +
      't.csv:3:1: at: "0" is before the start of the run\n  0,a,1,1Gi,0,1,10,x\n  ^\n  hint: set `zero: first`',
  },
  {
    name: 'a row with too few values',
    rows: '5,b,1\n',
    message: 't.csv:3:6: the row has 3 values, the header 8\n  5,b,1\n       ^',
  },
  {
    name: 'a row with too many values',
    rows: '5,b,1,1Gi,0,1,10,x,extra\n',
    message: 't.csv:3:20: the row has 9 values, the header 8\n  5,b,1,1Gi,0,1,10,x,extra\n                     ^',
  },
  {
    name: 'a quote that is never closed',
    rows: '5,"b,1,1Gi,0,1,10,x\n6,c,1,1Gi,0,1,10,x\n',
    message:
      't.csv:3:3: the quote that opens here is never closed\n  5,"b,1,1Gi,0,1,10,x\n    ^\n' +
      '  hint: close it with "; a quote within quotes is written ""',
  },
  {
    name: 'text behind a closing quote',
    rows: '5,"b"c,1,1Gi,0,1,10,x\n',
    message:
      't.csv:3:3: text follows a closing quote, expected the delimiter or the end of the row\n' +
      '  5,"b"c,1,1Gi,0,1,10,x\n    ^\n  hint: a quote within quotes is written ""',
  },
  {
    name: 'a quote within a value that has none around it',
    rows: '5,b"c",1,1Gi,0,1,10,x\n',
    message:
      't.csv:3:4: a quote stands inside a value that does not begin with one\n  5,b"c",1,1Gi,0,1,10,x\n     ^\n' +
      '  hint: put the whole value in quotes, and write a quote within it as ""',
  },
];

export const brokenFiles: readonly Broken[] = [
  {
    name: 'an empty file',
    rows: '',
    message: 't.csv: is empty, expected a header line with at, name, cpu, memory, gpu, prio, until, team',
  },
  {
    name: 'a header alone is a warning',
    rows: header,
    message: 't.csv: warning: has a header but no rows',
  },
  {
    name: 'a misspelt column',
    rows: header.replace('memory', 'memori') + good,
    message:
      't.csv:1:1: there is no column "memory"\n  at,name,cpu,memori,gpu,prio,until,team\n  ^\n  hint: did you mean "memori"?',
  },
  {
    name: 'a column twice',
    rows: header.replace('gpu', 'cpu') + good,
    message:
      't.csv:1:1: there is no column "gpu"\n  at,name,cpu,memory,cpu,prio,until,team\n  ^\n' +
      '  hint: the header has at, name, cpu, memory, cpu, prio, until, team\n' +
      't.csv:1:20: the column "cpu" stands in the header twice\n  at,name,cpu,memory,cpu,prio,until,team\n                     ^',
  },
  {
    name: 'a NUL byte',
    rows: `${header}0,a\u0000,1,1Gi,0,1,10,x\n`,
    message: 't.csv:2:4: contains a NUL byte, expected text',
  },
  {
    name: 'a byte that is no UTF-8',
    rows: Buffer.concat([Buffer.from(`${header}0,`), Buffer.from([0xff]), Buffer.from(',1,1Gi,0,1,10,x\n')]),
    message: 't.csv:2:3: byte 0xff is not valid UTF-8',
  },
  {
    name: 'UTF-16',
    rows: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(header, 'utf16le')]),
    message: 't.csv: is UTF-16 text, expected UTF-8',
  },
  {
    name: 'a row without end: of a file of 6 MB only the beginning is looked at',
    rows: Buffer.concat([Buffer.from(header + good), Buffer.alloc(6_000_000, 'x')]),
    message: 't.csv:3:1: the row is longer than 1 MiB\n  hint: rows end with a line break (LF or CRLF)',
  },
  {
    name: 'a quote that swallows a megabyte',
    rows: `${header}${good}0,"a,1\n${good.repeat(100_000)}`,
    message: 't.csv:3:1: the row is longer than 1 MiB\n  hint: a quote (") in this row is never closed',
  },
  {
    name: 'a stray quote in a long file is found where it stands',
    again: true,
    rows: `${header}${good}5,b"c,1,1Gi,0,1,10,x\n${good.repeat(100_000)}`,
    message:
      't.csv:3:4: a quote stands inside a value that does not begin with one\n  5,b"c,1,1Gi,0,1,10,x\n     ^\n' +
      '  hint: put the whole value in quotes, and write a quote within it as ""',
  },
];

export const brokenOpenb: readonly Broken[] = [
  {
    name: 'two shared GPUs',
    rows: 'p,1000,1024,2,500,,LS,0,10\n',
    message:
      't.csv:2:15: gpu_milli: expected 1000 with 2 GPUs, got 500: only one GPU can be shared\n' +
      '  p,1000,1024,2,500,,LS,0,10\n                ^',
  },
  {
    name: 'a GPU of which nothing is asked',
    rows: 'p,1000,1024,1,0,,LS,0,10\n',
    message:
      't.csv:2:15: gpu_milli: expected 1 to 1000 milli-GPU of each GPU, got 0\n  p,1000,1024,1,0,,LS,0,10\n                ^',
  },
  {
    name: 'a share of no GPU',
    rows: 'p,1000,1024,0,500,,LS,0,10\n',
    message:
      't.csv:2:15: gpu_milli: expected 0 without a GPU, got 500\n  p,1000,1024,0,500,,LS,0,10\n                ^',
  },
  {
    name: 'more than a whole GPU of each',
    rows: 'p,1000,1024,1,1001,,LS,0,10\n',
    message:
      't.csv:2:15: gpu_milli: expected at most 1000 milli-GPU (1000 is a whole GPU), got "1001"\n' +
      '  p,1000,1024,1,1001,,LS,0,10\n                ^',
  },
  {
    name: 'an empty model in a list of models',
    rows: 'p,1000,1024,1,1000,T4||P100,LS,0,10\n',
    message:
      't.csv:2:20: gpu_spec: expected GPU models separated by |, got "T4||P100"\n' +
      '  p,1000,1024,1,1000,T4||P100,LS,0,10\n                     ^',
  },
  {
    name: 'deleted before it was created',
    rows: 'p,1000,1024,0,0,,LS,20,10\n',
    message:
      't.csv:2:24: deletion_time: "10" is before the pod\'s creation at "20"\n  p,1000,1024,0,0,,LS,20,10\n                         ^',
  },
];

export const quantileCases: readonly (readonly [name: string, rows: string, message: string])[] = [
  ['one row is no distribution', '0,1\n', 't.csv: expected two rows of quantiles or more'],
  ['the last fraction is not 1', '0,1\n0.5,2\n', 't.csv: ends at the fraction 0.5, expected 1'],
  ['the first fraction is not 0', '0.1,1\n1,2\n', 't.csv:2:1: fraction: expected the first fraction to be 0, got 0.1'],
  ['a fraction twice', '0,1\n0,2\n1,3\n', 't.csv:3:1: fraction: expected a fraction above 0 of the row before, got 0'],
  ['a fraction in percent', '0,1\n50,2\n', 't.csv:3:1: fraction: expected a fraction from 0 to 1, got "50"'],
  ['values that fall', '0,5\n1,4\n', 't.csv:3:3: value: "4" is less than the value of the row before'],
];
