/** KubeSchedulerConfiguration: profiles, enabling, disabling and weighing plugins, and what is refused. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type ExtensionPoint,
  expandProfile,
  type KubeSchedulerConfiguration,
  type PluginSets,
  SchedulerConfigError,
} from '../../src/scheduler/config.ts';
import { attempt, node, pod } from './builders.ts';

const nodes = [node('a').allocatable({ cpu: '8', memory: '8Gi' }), node('b').allocatable({ cpu: '2', memory: '2Gi' })];
const incoming = pod('p').requests({ cpu: '1', memory: '1Gi' });

function withPlugins(plugins: PluginSets): KubeSchedulerConfiguration {
  return { percentageOfNodesToScore: 100, profiles: [{ plugins }] };
}

test('by default every plugin takes part at its place and with its weight', () => {
  const outcome = attempt({ nodes }, incoming);
  const took = ['TaintToleration', 'NodeResourcesFit', 'NodeResourcesBalancedAllocation', 'ImageLocality'];
  for (const plugin of took) assert.ok(outcome.scores(plugin), plugin);
  assert.equal(outcome.scores('TaintToleration'), { a: 300, b: 300 });
});

test('a plugin disabled at one point still works at the others', () => {
  const config = withPlugins({ score: { disabled: [{ name: 'NodeResourcesFit' }] } });
  const outcome = attempt({ nodes, config }, pod('p').requests({ cpu: '4' }));
  assert.equal(outcome.feasible, ['a'], 'the filter still rejects');
  assert.is(attempt({ nodes, config }, incoming).scores('NodeResourcesFit'), undefined);
});

test('multiPoint disables a plugin everywhere', () => {
  const config = withPlugins({ multiPoint: { disabled: [{ name: 'NodeResourcesFit' }] } });
  assert.equal(attempt({ nodes, config }, pod('p').requests({ cpu: '4' })).feasible, ['a', 'b']);
});

test('a weight of one’s own replaces the default one', () => {
  const score = { disabled: [{ name: 'NodeResourcesFit' }], enabled: [{ name: 'NodeResourcesFit', weight: 5 }] };
  const outcome = attempt({ nodes, config: withPlugins({ score }) }, incoming);
  assert.equal(outcome.scores('NodeResourcesFit'), { a: 87 * 5, b: 50 * 5 });
});

test('without any score plugin the first feasible node is taken', () => {
  const config = withPlugins({ score: { disabled: [{ name: '*' }] }, preScore: { disabled: [{ name: '*' }] } });
  const outcome = attempt({ nodes, config }, incoming);
  assert.equal(outcome.feasible, ['a']);
  assert.is(outcome.bound, 'a');
});

test('each profile schedules the pods of its own schedulerName', () => {
  const pack = [{ name: 'NodeResourcesFit', args: { scoringStrategy: { type: 'MostAllocated' } } }];
  const config: KubeSchedulerConfiguration = {
    profiles: [{ schedulerName: 'default-scheduler' }, { schedulerName: 'packer', pluginConfig: pack }],
  };
  assert.is(attempt({ nodes, config }, incoming).bound, 'a');
  assert.is(attempt({ nodes, config }, incoming.spec({ schedulerName: 'packer' })).bound, 'b');
});

const names = (sets: PluginSets, point: ExtensionPoint): string[] =>
  expandProfile(
    { plugins: sets },
    (name, at) => (at === 'score' ? name.startsWith('Node') || name === 'Own' : false),
    () => true,
  )[point].map(({ name }) => name);

test('re-configured plugins come first, then those of multiPoint, then the rest', () => {
  const ordered = names({ score: { enabled: [{ name: 'Own' }, { name: 'NodeResourcesFit', weight: 2 }] } }, 'score');
  assert.equal(ordered.slice(0, 2), ['NodeResourcesFit', 'NodeUnschedulable']);
  assert.is(ordered.at(-1), 'Own');
});

const refused: readonly { name: string; config: KubeSchedulerConfiguration; message: string }[] = [
  {
    name: 'an unknown plugin',
    config: withPlugins({ filter: { enabled: [{ name: 'NodeResourceFit' }] } }),
    message: 'filter plugin "NodeResourceFit" does not exist',
  },
  {
    name: 'a plugin at a point that it does not have',
    config: withPlugins({ filter: { enabled: [{ name: 'ImageLocality' }] } }),
    message: 'plugin "ImageLocality" does not extend filter plugin',
  },
  {
    name: 'a plugin twice at one point',
    config: withPlugins({ score: { enabled: [{ name: 'ImageLocality' }, { name: 'ImageLocality' }] } }),
    message: 'plugin "ImageLocality" already registered as "score"',
  },
  {
    name: 'two profiles of one name',
    config: { profiles: [{ schedulerName: 'x' }, { schedulerName: 'x' }] },
    message: 'schedulerName "x" is used by several profiles',
  },
  {
    name: 'a profile without queue order',
    config: withPlugins({ queueSort: { disabled: [{ name: '*' }] } }),
    message: 'only one queue sort plugin required for profile with scheduler name "default-scheduler", but got 0',
  },
  {
    name: 'a profile that cannot bind',
    config: withPlugins({ bind: { disabled: [{ name: '*' }] } }),
    message: 'at least one bind plugin is needed for profile with scheduler name "default-scheduler"',
  },
  {
    name: 'two configurations of one plugin',
    config: { profiles: [{ pluginConfig: [{ name: 'NodeAffinity' }, { name: 'NodeAffinity' }] }] },
    message: 'repeated config for plugin NodeAffinity',
  },
];

for (const row of refused) {
  test(`refused: ${row.name}`, () => {
    assert.throws(
      () => attempt({ nodes, config: row.config }, incoming),
      (error: Error) => error instanceof SchedulerConfigError && error.message === row.message,
    );
  });
}

test.run();
