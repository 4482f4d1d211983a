/** Results of gates for people and for machines that build: text, JUnit, Markdown, annotations of GitHub. */
import type { Palette } from '../palette.ts';
import { tableLines } from '../table.ts';
import type { GateResult } from './gate.ts';

export function gateLines(gates: readonly GateResult[], { bold, good, bad }: Palette): string[] {
  if (gates.length === 0) return [];
  const rows = gates.map(({ gate, holds, text }) => [gate, holds ? 'holds' : 'FAILS', text]);
  const [head, ...lines] = tableLines(['GATE', '', 'VALUE'], rows);
  return [bold(head!), ...lines.map((line, at) => (gates[at]!.holds ? good(line) : bad(line)))];
}

/** JUnit's XML, one test case per gate. `name`: of the scenario. */
export function junitText(name: string, gates: readonly GateResult[]): string {
  const failed = gates.filter(({ holds }) => !holds).length;
  const counts = `tests="${gates.length}" failures="${failed}" errors="0" time="0"`;
  const cases = gates.flatMap(({ gate, holds, text, file, line }) => {
    const place = `file="${xml(file)}"${line === 0 ? '' : ` line="${line}"`}`;
    const head = `    <testcase classname="${xml(name)}" name="${xml(gate)}" ${place} time="0"`;
    if (holds) return [`${head}/>`];
    return [
      `${head}>`,
      `      <failure message="${xml(text)}">${xml(`${gate}: ${text}`)}</failure>`,
      '    </testcase>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="${xml(name)}" ${counts}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/** A table, the failed gates first. `repeat`: the command that repeats the run. */
export function markdownText(name: string, gates: readonly GateResult[], repeat: string): string {
  const failed = gates.filter(({ holds }) => !holds);
  const ordered = [...failed, ...gates.filter(({ holds }) => holds)];
  const word = gates.length === 1 ? 'gate' : 'gates';
  const head =
    failed.length === 0
      ? `${gates.length} ${word} hold${gates.length === 1 ? 's' : ''}`
      : `${failed.length} of ${gates.length} ${word} ${failed.length === 1 ? 'fails' : 'fail'}`;
  const rows = ordered.map(({ gate, holds, text }) => {
    return `| ${holds ? '✅ holds' : '❌ fails'} | \`${cell(gate)}\` | ${cell(text)} |`;
  });
  const table = rows.length === 0 ? [] : ['| | gate | value |', '|---|---|---|', ...rows, ''];
  return [`### ${name}: ${head}`, '', ...table, '```sh', repeat, '```', ''].join('\n');
}

/** Workflow commands: one line per gate that fails (docs.github.com, workflow commands). */
export function githubLines(gates: readonly GateResult[]): string[] {
  return gates
    .filter(({ holds }) => !holds)
    .map(({ gate, text, file, line, column }) => {
      const place = line === 0 ? '' : `,line=${line},col=${column}`;
      return `::error file=${property(file)}${place},title=gate fails::${data(`${gate}: ${text}`)}`;
    });
}

function xml(text: string): string {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return plain.replaceAll('\n', '&#10;');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
