/** All recorded cases of node health, taints, zones and toleration seconds, against what Kubernetes 1.34.1 answered. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { answerNodeLifecycle } from '../../src/answers/conformance/topics/node-lifecycle.ts';

interface Case {
  readonly name: string;
  readonly input: unknown;
  readonly expect: unknown;
}

const file = new URL('../conformance/controllers/node-lifecycle.json.gz', import.meta.url);
const cases: readonly Case[] = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));

test('every recorded case gives the recorded answer', () => {
  assert.ok(cases.length >= 51, `only ${cases.length} cases`);
  const differences: string[] = [];
  for (const { name, input, expect } of cases) {
    const actual = answerNodeLifecycle(input);
    if (isDeepStrictEqual(actual, expect)) continue;
    const [asked, wanted, got] = [input, expect, actual].map((value) => JSON.stringify(value));
    differences.push(`${name}: ${asked}\n  want ${wanted}\n  got  ${got}`);
  }
  assert.is(differences.length, 0, `${differences.length} of ${cases.length}\n${differences.slice(0, 10).join('\n')}`);
});

test.run();
