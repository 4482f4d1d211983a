/** All recorded cases `hpa-replicas`, against what the controller of Kubernetes 1.34.1 answered. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { answerHpaReplicas } from '../../src/answers/conformance/topics/hpa-replicas.ts';

interface Case {
  readonly name: string;
  readonly about: string;
  readonly input: unknown;
  readonly expect: unknown;
}

const file = new URL('../conformance/controllers/hpa-replicas.json.gz', import.meta.url);
const cases: readonly Case[] = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));

test('every recorded case gives the recorded answer', () => {
  assert.ok(cases.length >= 109, `only ${cases.length} cases`);
  const differences: string[] = [];
  for (const { name, about, input, expect } of cases) {
    const actual = answerHpaReplicas(input);
    if (isDeepStrictEqual(actual, expect)) continue;
    differences.push(`${name} (${about})\n  want ${JSON.stringify(expect)}\n  got  ${JSON.stringify(actual)}`);
  }
  assert.is(differences.length, 0, `${differences.length} of ${cases.length}\n${differences.slice(0, 5).join('\n')}`);
});

test.run();
