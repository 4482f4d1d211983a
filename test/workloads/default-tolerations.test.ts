/** DefaultTolerationSeconds admission (v1.34 plugin/pkg/admission/defaulttolerationseconds/admission.go). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { admitDefaultTolerations } from '../../src/api/admission.ts';
import type { Toleration } from '../../src/api/objects-pod.ts';

const NOT_READY = 'node.kubernetes.io/not-ready';
const UNREACHABLE = 'node.kubernetes.io/unreachable';

function withDefaultTolerations(tolerations: Toleration[], ...seconds: number[]): readonly Toleration[] {
  return admitDefaultTolerations({ spec: { containers: [], tolerations } }, ...seconds).spec.tolerations ?? [];
}

const rows: readonly [string, Toleration[], string[]][] = [
  ['a pod without tolerations gets both', [], [`${NOT_READY} 300`, `${UNREACHABLE} 300`]],
  [
    'a toleration of the key stands in place of one, without seconds too',
    [{ key: NOT_READY, operator: 'Exists', effect: 'NoExecute' }],
    [`${NOT_READY} undefined`, `${UNREACHABLE} 300`],
  ],
  ['a toleration of everything stands in place of both', [{ operator: 'Exists' }], ['undefined undefined']],
  [
    'one for NoSchedule does not',
    [{ operator: 'Exists', effect: 'NoSchedule' }],
    ['undefined undefined', `${NOT_READY} 300`, `${UNREACHABLE} 300`],
  ],
  [
    'a value that matches nothing still does',
    [{ key: UNREACHABLE, value: 'x', tolerationSeconds: 5 }],
    [`${UNREACHABLE} 5`, `${NOT_READY} 300`],
  ],
];

for (const [sentence, tolerations, want] of rows) {
  test(sentence, () => {
    const result = withDefaultTolerations(tolerations);
    assert.equal(
      result.map(({ key, tolerationSeconds }) => `${key} ${tolerationSeconds}`),
      want,
    );
  });
}

test('the seconds are flags of the API server', () => {
  const [notReady, unreachable] = withDefaultTolerations([], 30, 0);
  assert.equal([notReady?.tolerationSeconds, unreachable?.tolerationSeconds], [30, 0]);
});

test.run();
