/** Priority admission (v1.34 plugin/pkg/admission/priority/admission.go). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { admitPriority, priorityClassError } from '../../src/api/admission.ts';
import type { Pod, PodSpec, PriorityClass } from '../../src/api/objects.ts';
import { ValueError } from '../../src/api/value-error.ts';

type PriorityRequest = Pick<PodSpec, 'priorityClassName' | 'priority' | 'preemptionPolicy'>;

function podOf(request: PriorityRequest): Pod {
  return { metadata: { name: 'p' }, spec: { containers: [], ...request } };
}

function priorityClass(name: string, value: number, fields: Partial<PriorityClass> = {}): PriorityClass {
  return { metadata: { name }, value, globalDefault: false, preemptionPolicy: 'PreemptLowerPriority', ...fields };
}

const high = priorityClass('high', 1000);
const polite = priorityClass('polite', 500, { preemptionPolicy: 'Never' });
const usual = priorityClass('usual', 10, { globalDefault: true });

const admitted: readonly [string, PriorityRequest, PriorityClass[], [string, number, string]][] = [
  ['a class gives its value and policy', { priorityClassName: 'polite' }, [high, polite], ['polite', 500, 'Never']],
  ['without a class and without a default it is 0', {}, [high], ['', 0, 'PreemptLowerPriority']],
  ['the global default is put into the pod by name', {}, [high, usual], ['usual', 10, 'PreemptLowerPriority']],
  [
    'of two global defaults the lower one counts',
    {},
    [usual, priorityClass('low', -5, { globalDefault: true })],
    ['low', -5, 'PreemptLowerPriority'],
  ],
  [
    "the system's classes are always there",
    { priorityClassName: 'system-node-critical' },
    [],
    ['system-node-critical', 2_000_001_000, 'PreemptLowerPriority'],
  ],
  [
    'a pod may repeat what the class says',
    { priorityClassName: 'high', priority: 1000 },
    [high],
    ['high', 1000, 'PreemptLowerPriority'],
  ],
];

for (const [sentence, request, classes, [priorityClassName, priority, preemptionPolicy]] of admitted) {
  test(sentence, () => {
    const { spec } = admitPriority(podOf(request), classes);
    assert.equal(
      [spec.priorityClassName ?? '', spec.priority, spec.preemptionPolicy],
      [priorityClassName, priority, preemptionPolicy],
    );
  });
}

const refused: readonly [string, PriorityRequest, string][] = [
  ['a class that is not there', { priorityClassName: 'nope' }, 'no PriorityClass with name nope was found'],
  [
    "a number that is not the class's",
    { priorityClassName: 'high', priority: 7 },
    'the integer value of priority (7) must not be provided in pod spec; priority admission controller computed 1000 ' +
      'from the given PriorityClass name',
  ],
  [
    "a policy that is not the class's",
    { priorityClassName: 'high', preemptionPolicy: 'Never' },
    'the string value of PreemptionPolicy (Never) must not be provided in pod spec; priority admission controller ' +
      'computed PreemptLowerPriority from the given PriorityClass name',
  ],
];

for (const [sentence, request, reason] of refused) {
  test(`refused: ${sentence}`, () => {
    const isRefusal = (error: unknown): boolean =>
      error instanceof ValueError && error.message === `pods "p" is forbidden: ${reason}`;
    assert.throws(() => admitPriority(podOf(request), [high]), isRefusal);
  });
}

test('there may be one global default; changing it is no second one', () => {
  const second = priorityClass('second', 1, { globalDefault: true });
  assert.is(
    priorityClassError(second, [usual]),
    'PriorityClass usual is already marked as default. Only one default can exist',
  );
  assert.is(priorityClassError({ ...usual, value: 11 }, [usual]), undefined);
  assert.is(priorityClassError(high, [usual]), undefined);
});

test.run();
