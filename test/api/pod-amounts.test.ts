/**
 * What a pod requests as a whole (kubernetes.io, Sidecar Containers, "Resource sharing within containers"; Pod-level
 * resources), exact and in the spelling of the manifest.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  amountsOf,
  containerAmountsOf,
  noAmounts,
  type PodAmounts,
  podLimit,
  podRequest,
} from '../../src/api/pod-amounts.ts';
import { quantityToString } from '../../src/api/quantity.ts';

/** Memory per container; `init` as [memory, sidecar]. */
function pod(containers: string[], init: [string, boolean][] = [], changes: Partial<PodAmounts> = {}): PodAmounts {
  const list = (memory: string) => (memory === '' ? {} : { memory });
  return {
    containers: containers.map((memory, index) => {
      return containerAmountsOf({ name: `c${index}`, requests: list(memory), limits: list(memory) });
    }),
    initContainers: init.map(([memory, sidecar], index) => {
      const restartPolicy = sidecar ? 'Always' : undefined;
      return containerAmountsOf({ name: `i${index}`, restartPolicy, requests: list(memory), limits: list(memory) });
    }),
    podLevel: null,
    overhead: noAmounts,
    ...changes,
  };
}

const memory = (amount: string) => ({ requests: amountsOf({ memory: amount }), limits: noAmounts });

const rows: [string, PodAmounts, string | undefined][] = [
  ['containers run together: the sum', pod(['1Gi', '512Mi']), '1536Mi'],
  ['one container keeps its spelling', pod(['1536Mi', '']), '1536Mi'],
  ['a resource that no container mentions is missing, not 0', pod(['']), undefined],
  ['a resource that is mentioned as 0 is 0', pod(['0']), '0'],
  [
    'init containers run one after the other: the largest, if it is above the sum',
    pod(
      ['1Gi'],
      [
        ['2Gi', false],
        ['3Gi', false],
      ],
    ),
    '3Gi',
  ],
  ['sidecars stay: they add to the sum', pod(['1Gi'], [['1Gi', true]]), '2Gi'],
  [
    'an init container runs beside the sidecars before it',
    pod(
      ['1Gi'],
      [
        ['1Gi', true],
        ['2Gi', false],
      ],
    ),
    '3Gi',
  ],
  [
    'and not beside those after it',
    pod(
      ['1Gi'],
      [
        ['2Gi', false],
        ['1Gi', true],
      ],
    ),
    '2Gi',
  ],
  ['pod-level amounts replace the sum', pod(['1Gi'], [], { podLevel: memory('3Gi') }), '3Gi'],
  [
    'the overhead of the runtime class comes on top',
    pod(['1Gi'], [], { overhead: amountsOf({ memory: '1Gi' }) }),
    '2Gi',
  ],
];

for (const [name, amounts, want] of rows) {
  test(name, () => {
    const request = podRequest(amounts, 'memory');
    assert.is(request === undefined ? undefined : quantityToString(request), want);
  });
}

test('overhead comes on top of a limit, but makes none of nothing and none of 0', () => {
  const overhead = amountsOf({ memory: '1Gi' });
  const limits = [pod(['1Gi'], [], { overhead }), pod(['0'], [], { overhead }), pod([''], [], { overhead })].map(
    (one) => {
      const limit = podLimit(one, 'memory');
      return limit === undefined ? undefined : quantityToString(limit);
    },
  );
  assert.equal(limits, ['2Gi', '0', undefined]);
});

test('ephemeral storage has no pod-level amount', () => {
  const podLevel = { requests: amountsOf({ 'ephemeral-storage': '5Gi' }), limits: noAmounts };
  assert.is(podRequest(pod(['1Gi'], [], { podLevel }), 'ephemeral-storage'), undefined);
});

test.run();
