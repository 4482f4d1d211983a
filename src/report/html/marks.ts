/** What the events of a run say of nodes and rollouts, as marks on the time axis: what happened, beside what was planned. */
import { type Micros, microsPerMinute } from '../../sim/time.ts';
import { countOf } from '../units.ts';
import { type EventLog, type EventShape, eventsOf } from './event-log.ts';
import type { Mark, MarkKind } from './report-data.ts';

interface Rule {
  readonly reason: string;
  readonly kind: string;
  readonly mark: MarkKind;
  /** Messages that count; default: all. */
  readonly message?: RegExp;
  /** Words for one object, and for several. */
  readonly words: (names: readonly string[]) => string;
}

const listed = (names: readonly string[], noun: string): string =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${countOf(names.length - 2, noun)} more`;

const rules: readonly Rule[] = [
  {
    reason: 'NodeNotReady',
    kind: 'Node',
    mark: 'failure',
    words: (names) => `${countOf(names.length, 'node')} not ready: ${listed(names, 'node')}`,
  },
  {
    reason: 'NodeReady',
    kind: 'Node',
    mark: 'nodes',
    words: (names) => `${countOf(names.length, 'node')} ready: ${listed(names, 'node')}`,
  },
  {
    reason: 'Drain',
    kind: 'Node',
    mark: 'drain',
    message: /^node\/\S+ drained$/,
    words: (names) => `drained: ${listed(names, 'node')}`,
  },
  {
    reason: 'ScalingReplicaSet',
    kind: 'Deployment',
    mark: 'rollout',
    message: /^Scaled up replica set \S+ from 0 to /,
    words: (names) => `rollout of ${listed(names, 'deployment')}`,
  },
  {
    reason: 'TriggeredScaleUp',
    kind: 'Pod',
    mark: 'nodes',
    words: (names) => `nodes are added for ${countOf(names.length, 'pod')}`,
  },
  {
    reason: 'ScaleDown',
    kind: 'Node',
    mark: 'nodes',
    words: (names) => `scaled down: ${listed(names, 'node')}`,
  },
];

/** Events of one rule that follow each other this closely are one mark. */
const togetherMicros = microsPerMinute;
/** What happens in the first instants is the start of everything, not news. */
const startMicros = 5_000_000;
/** Beyond so many the axis says no more than the charts do. */
const marksMax = 600;

/** In the order of time. */
export function eventMarks(log: EventLog): Mark[] {
  const ruleOf = ({ reason, kind }: EventShape): Rule | undefined =>
    rules.find((rule) => rule.reason === reason && rule.kind === kind);
  const open = new Map<Rule, { atMicros: Micros; lastMicros: Micros; names: string[] }>();
  const groups: { rule: Rule; atMicros: Micros; names: string[] }[] = [];
  const isMarked = (shape: EventShape): boolean => ruleOf(shape) !== undefined;
  eventsOf(log, isMarked, (time, shape, name, message) => {
    const rule = ruleOf(log.shapes[shape]!)!;
    if (time < startMicros || (rule.message !== undefined && !rule.message.test(message()))) return;
    const group = open.get(rule);
    if (group !== undefined && time - group.lastMicros <= togetherMicros) {
      group.lastMicros = time;
      if (!group.names.includes(name)) group.names.push(name);
      return;
    }
    const fresh = { atMicros: time, lastMicros: time, names: [name] };
    open.set(rule, fresh);
    groups.push({ rule, atMicros: time, names: fresh.names });
  });
  return groups.slice(0, marksMax).map(({ rule, atMicros, names }) => {
    return { atMicros, kind: rule.mark, text: rule.words(names), planned: false };
  });
}
