/** Random scenarios with random disruptions, as text that a user could have written. */
import * as fc from 'fast-check';

export interface Life {
  readonly spec: string;
  readonly objects: string;
}

const amount = fc.constantFrom('0', '1', '2', '25%', '50%', '100%');

interface App {
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Job';
  readonly replicas: number;
  readonly cpu: string;
  readonly surge: string;
  readonly unavailable: string;
  readonly minReadySeconds: number;
  readonly budget: string;
  readonly ready: string;
  readonly spread: boolean;
  readonly parallel: boolean;
}

const app: fc.Arbitrary<App> = fc.record({
  kind: fc.constantFrom('Deployment', 'Deployment', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job'),
  replicas: fc.integer({ min: 0, max: 7 }),
  cpu: fc.constantFrom('100m', '500m', '1', '3'),
  surge: amount,
  unavailable: amount,
  minReadySeconds: fc.constantFrom(0, 0, 20),
  budget: fc.constantFrom(
    '',
    'minAvailable: 1',
    'minAvailable: 60%',
    'maxUnavailable: 0',
    'maxUnavailable: 1',
    'maxUnavailable: 40%',
  ),
  ready: fc.constantFrom('1s', '8s', '{ lognormal: { median: 5s, p99: 60s } }', '1000h'),
  spread: fc.boolean(),
  parallel: fc.boolean(),
});

function objectOf(each: App, name: string): string {
  const { kind, cpu, spread } = each;
  const constraint = spread
    ? `topologySpreadConstraints: [{ maxSkew: 1, topologyKey: topology.kubernetes.io/zone, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { app: ${name} } } }]`
    : '';
  const template = `  template:
    metadata: { labels: { app: ${name} } }
    spec:
      ${kind === 'Job' ? 'restartPolicy: Never' : ''}
      ${constraint}
      containers: [{ name: c, image: v1, resources: { requests: { cpu: ${cpu} } } }]
`;
  const selector = `  selector: { matchLabels: { app: ${name} } }\n`;
  const head = `---\napiVersion: ${kind === 'Job' ? 'batch' : 'apps'}/v1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: shop }\nspec:\n`;
  return head + specOf(each, selector) + template + budgetOf(each, name);
}

/** A surge of nothing with nothing unavailable is refused. */
function limitsOf({ kind, surge, unavailable }: App): string {
  const [first, second] = surge === '0' && unavailable === '0' ? ['1', '0'] : [surge, unavailable];
  // A DaemonSet has one of them.
  return kind === 'DaemonSet' && first !== '0'
    ? `maxSurge: ${first}, maxUnavailable: 0`
    : `maxSurge: ${first}, maxUnavailable: ${second}`;
}

function specOf(each: App, selector: string): string {
  const { kind, replicas, minReadySeconds, parallel } = each;
  const more = `  minReadySeconds: ${minReadySeconds}\n${selector}`;
  switch (kind) {
    case 'Deployment':
      return `  replicas: ${replicas}\n  strategy: { type: RollingUpdate, rollingUpdate: { ${limitsOf(each)} } }\n${more}`;
    case 'StatefulSet':
      return `  replicas: ${replicas}\n  serviceName: x\n  podManagementPolicy: ${parallel ? 'Parallel' : 'OrderedReady'}\n${more}`;
    case 'DaemonSet':
      return `  updateStrategy: { type: RollingUpdate, rollingUpdate: { ${limitsOf(each)} } }\n${more}`;
    case 'Job':
      return `  completions: ${replicas + 1}\n  parallelism: 2\n`;
  }
}

function budgetOf({ budget, kind }: App, name: string): string {
  // Percentages and maxUnavailable need a controller with a scale.
  if (budget === '' || kind === 'DaemonSet' || kind === 'Job') return '';
  return `---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: ${name}, namespace: shop }\nspec: { ${budget}, selector: { matchLabels: { app: ${name} } } }\n`;
}

interface Step {
  readonly second: number;
  readonly what: number;
  readonly which: number;
  readonly size: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  second: fc.integer({ min: 0, max: 600 }),
  what: fc.nat(12),
  which: fc.nat(6),
  size: fc.nat(8),
});

function actionOf({ what, which, size }: Step, apps: readonly App[]): string | null {
  const scaled = apps.flatMap(({ kind }, i) =>
    kind === 'Deployment' || kind === 'StatefulSet' ? [`${kind.toLowerCase()}/shop/app-${i}`] : [],
  );
  const target = scaled[which % Math.max(1, scaled.length)];
  const deployments = scaled.filter((one) => one.startsWith('deployment'));
  const deployment = deployments[which % Math.max(1, deployments.length)];
  const zone = ['a', 'b', 'c'][which % 3];
  const node = `n-${1 + (which % 3)}`;
  switch (what) {
    case 0:
      return target === undefined ? null : `scale: { target: ${target}, replicas: ${size} }`;
    case 1:
    case 2:
      return target === undefined ? null : `setImage: { target: ${target}, container: c, image: v${size} }`;
    case 3:
    case 4:
      return `drain: { node: ${node}, timeout: 200s }`;
    case 5:
      return `drain: { zone: ${zone}, parallel: 2, timeout: 100s }`;
    case 6:
      return `fail: { node: ${node}, for: ${40 * (size + 1)}s }`;
    case 7:
      return `zoneFail: { zone: ${zone}, for: ${60 * (size + 1)}s }`;
    case 8:
      return `uncordon: { pool: n }`;
    case 9:
      return 'addNodes: { pool: n, count: 1 }';
    case 10:
      return `taint: { node: ${node}, key: k, effect: ${size % 2 === 0 ? 'NoExecute' : 'NoSchedule'} }`;
    case 11:
      return `removeNodes: { zone: ${zone}, count: 1 }`;
    default:
      return deployment === undefined
        ? null
        : `${size % 2 === 0 ? 'rolloutPause' : 'rolloutResume'}: { target: ${deployment} }`;
  }
}

export const lives: fc.Arbitrary<Life> = fc
  .record({
    nodes: fc.integer({ min: 3, max: 7 }),
    cpu: fc.constantFrom(1, 2, 4),
    seed: fc.nat(1000),
    controlPlane: fc.constantFrom('instant', 'default'),
    apps: fc.array(app, { minLength: 1, maxLength: 4 }),
    steps: fc.array(step, { maxLength: 10 }),
  })
  .map(({ nodes, cpu, seed, controlPlane, apps, steps }) => {
    const timeline = [...steps]
      .sort((a, b) => a.second - b.second)
      .flatMap((each) => {
        const action = actionOf(each, apps);
        return action === null ? [] : [`    - { at: ${each.second}s, do: { ${action} } }\n`];
      });
    const behaviour = apps.map(
      ({ kind, ready }, i) =>
        `    - { target: ${kind.toLowerCase()}/shop/app-${i}, startup: { init: 1s, ready: ${kind === 'Job' ? '1s' : ready} }, stop: 3s, run: 20s }\n`,
    );
    return {
      spec: `  seed: ${seed}
  duration: 40m
  controlPlane: ${controlPlane}
  fleet: [{ pool: n, capacity: { cpu: ${cpu}, memory: 8Gi, pods: 12 }, count: ${nodes}, zones: [a, b, c] }]
  manifests: [objects.yaml]
  behaviour:
${behaviour.join('')}${timeline.length > 0 ? `  timeline:\n${timeline.join('')}` : ''}`,
      objects: apps.map((each, i) => objectOf(each, `app-${i}`)).join(''),
    };
  });
