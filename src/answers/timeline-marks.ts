/** The steps of a scenario's timeline in words, as marks on the time axis of its report. */
import type { KubernetesObject } from '../api/objects.ts';
import type { Mark, MarkKind } from '../report/html/report-data.ts';
import { countOf, durationText } from '../report/units.ts';
import type { NodeChoice, Target } from '../scenario/action-types.ts';
import type { Action, Scenario } from '../scenario/scenario.ts';

/** In the order of time; steps after `endMicros` are left out. */
export function timelineMarks({ timeline }: Scenario, endMicros: number): Mark[] {
  return timeline
    .filter(({ atMicros }) => atMicros <= endMicros)
    .map(({ atMicros, action }) => ({ atMicros, kind: kinds[action.type], text: actionText(action), planned: true }));
}

const kinds: Readonly<Record<Action['type'], MarkKind>> = {
  cordon: 'drain',
  uncordon: 'nodes',
  drain: 'drain',
  fail: 'failure',
  recover: 'nodes',
  removeNodes: 'nodes',
  addNodes: 'nodes',
  taint: 'drain',
  untaint: 'nodes',
  upgradePool: 'drain',
  scale: 'scale',
  setImage: 'rollout',
  rolloutUndo: 'rollout',
  rolloutPause: 'rollout',
  rolloutResume: 'rollout',
  apply: 'change',
  delete: 'change',
};

function actionText(action: Action): string {
  switch (action.type) {
    case 'scale':
      return `scale ${targetText(action.target)} to ${action.replicas}`;
    case 'setImage':
      return `image of ${targetText(action.target)} becomes ${action.image}`;
    case 'addNodes':
      return `${countOf(action.count, 'node')} more in pool ${action.pool}`;
    case 'removeNodes':
      return `${action.count === null ? 'remove' : `remove ${countOf(action.count, 'node')} of`} ${choiceText(action.nodes)}`;
    case 'apply':
      return `apply ${objectsText(action.objects)}`;
    case 'fail':
      return `${choiceText(action.nodes)} fails${action.forMicros === null ? '' : ` for ${durationText(action.forMicros)}`}`;
    case 'recover':
      return `${choiceText(action.nodes)} recovers`;
    case 'taint':
      return `taint ${choiceText(action.nodes)}: ${action.taint.key}:${action.taint.effect}`;
    case 'untaint':
      return `take the taint ${action.key} from ${choiceText(action.nodes)}`;
    case 'upgradePool':
      return `upgrade pool ${action.request.pool}`;
    case 'rolloutUndo':
      return `undo the rollout of ${targetText(action.target)}`;
    case 'rolloutPause':
      return `pause the rollout of ${targetText(action.target)}`;
    case 'rolloutResume':
      return `resume the rollout of ${targetText(action.target)}`;
    case 'delete':
      return `delete ${targetText(action.target)}`;
    case 'cordon':
    case 'uncordon':
    case 'drain':
      return `${action.type} ${choiceText(action.nodes)}`;
  }
}

function targetText({ kind, namespace, name }: Target): string {
  return `${kind.toLowerCase()}/${namespace}/${name}`;
}

function choiceText(choice: NodeChoice): string {
  const [[what, name]] = Object.entries(choice) as [[string, string]];
  return `${what} ${name}`;
}

/** The first few by name. */
function objectsText(objects: readonly KubernetesObject[]): string {
  const named = objects.slice(0, 3).map(({ kind = '', metadata }) => `${kind} ${metadata?.name ?? ''}`);
  const more = objects.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${countOf(more, 'object')} more` : ''}`;
}
