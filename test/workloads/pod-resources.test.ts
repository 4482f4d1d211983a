/** Requests above limits, in the API server's words (recorded: the 422 of the scenario quota.messages). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PodSpec } from '../../src/api/objects.ts';
import { invalidText, podResourceErrors } from '../../src/workloads/admission/pod-resources.ts';

const spec = (requests: Record<string, string>, limits: Record<string, string>): PodSpec => ({
  containers: [{ name: 'c', resources: { requests, limits } }],
});

const cases: [string, PodSpec, string[]][] = [
  ['a request within its limit is valid', spec({ cpu: '1' }, { cpu: '1000m' }), []],
  ['a request without a limit is valid', spec({ cpu: '9' }, { memory: '1Gi' }), []],
  [
    'a request above its limit is not',
    spec({ cpu: '800m' }, { cpu: '400m' }),
    ['spec.containers[0].resources.requests: Invalid value: "800m": must be less than or equal to cpu limit of 400m'],
  ],
  [
    'amounts are shown in canonical form, resources in order of their names',
    spec({ memory: '2048Mi', cpu: '1.5' }, { memory: '1Gi', cpu: '1' }),
    [
      'spec.containers[0].resources.requests: Invalid value: "1500m": must be less than or equal to cpu limit of 1',
      'spec.containers[0].resources.requests: Invalid value: "2Gi": must be less than or equal to memory limit of 1Gi',
    ],
  ],
];
for (const [name, pod, errors] of cases) test(name, () => assert.equal(podResourceErrors(pod), errors));

test('one error stands alone, several in brackets', () => {
  assert.is(invalidText('Pod', 'a', ['x']), 'Pod "a" is invalid: x');
  assert.is(invalidText('Pod', 'a', ['x', 'y']), 'Pod "a" is invalid: [x, y]');
});

test.run();
