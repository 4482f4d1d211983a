/** All recorded cases of LimitRange and ResourceQuota admission, against what Kubernetes 1.34.1 answered. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { answerQuotaLimitRange } from '../../src/answers/conformance/topics/quota-limitrange.ts';

interface Case {
  readonly name: string;
  readonly input: unknown;
  readonly expect: unknown;
}

const file = new URL('../conformance/controllers/quota-limitrange.json.gz', import.meta.url);
const cases: readonly Case[] = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));

test('every recorded case gives the recorded answer', () => {
  assert.ok(cases.length >= 97, `only ${cases.length} cases`);
  const differences: string[] = [];
  for (const { name, input, expect } of cases) {
    const actual = answerQuotaLimitRange(input);
    if (isDeepStrictEqual(actual, expect)) continue;
    const [asked, wanted, got] = [input, expect, actual].map((value) => JSON.stringify(value));
    differences.push(`${name}: ${asked}\n  want ${wanted}\n  got  ${got}`);
  }
  assert.is(differences.length, 0, `${differences.length} of ${cases.length}\n${differences.slice(0, 10).join('\n')}`);
});

test.run();
