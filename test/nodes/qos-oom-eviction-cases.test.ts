/** All recorded cases `qos-oom-eviction`, against what the kubelet of Kubernetes 1.34.1 answered. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { answerQosOomEviction } from '../../src/answers/conformance/topics/qos-oom-eviction.ts';

interface Case {
  readonly name: string;
  readonly about: string;
  readonly input: unknown;
  readonly expect: unknown;
}

const file = new URL('../conformance/controllers/qos-oom-eviction.json.gz', import.meta.url);
const cases: readonly Case[] = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));

test('every recorded case gives the recorded answer', () => {
  assert.ok(cases.length >= 164, `only ${cases.length} cases`);
  const differences: string[] = [];
  for (const { name, about, input, expect } of cases) {
    const actual = answerQosOomEviction(input);
    if (isDeepStrictEqual(actual, expect)) continue;
    differences.push(`${name} (${about})\n  want ${JSON.stringify(expect)}\n  got  ${JSON.stringify(actual)}`);
  }
  assert.is(differences.length, 0, `${differences.length} of ${cases.length}\n${differences.slice(0, 5).join('\n')}`);
});

test.run();
