/** What an HPA saw of custom and external metrics, and how old it was. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { followHpa, type HpaExplanation } from '../../src/answers/explain-hpa.ts';
import { hpaText } from '../../src/cli/explain-hpa-text.ts';
import { plainPalette } from '../../src/report/text.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import { scaledShop, trial } from '../scenario/trial.ts';

const minute = 60_000_000;
const shop = scaledShop(
  3,
  2,
  12,
  `  metrics:
    - type: Pods
      pods: { metric: { name: rps }, target: { type: AverageValue, averageValue: 50 } }
    - type: Object
      object: { describedObject: { kind: Service, name: web }, metric: { name: waiting }, target: { type: Value, value: 90 } }
    - type: External
      external: { metric: { name: queue, selector: { matchLabels: { app: orders } } }, target: { type: AverageValue, averageValue: 20 } }
    - type: External
      external: { metric: { name: queues }, target: { type: AverageValue, averageValue: 20 } }
`,
);

async function explained(): Promise<HpaExplanation> {
  const scenario = await trial(
    `  duration: 2h
  fleet: [{ pool: n, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  manifests: [shop.yaml]
  behaviour: [{ target: deployment/shop/web, serves: { cpuPerRequest: 1ms } }]
  traffic: [{ to: service/shop/web, rate: 150 }]
  metrics:
    - { name: rps, pods: deployment/shop/web, load: requestsPerSecond }
    - { name: waiting, object: service/shop/web, value: 9 }
    - { name: queue, external: shop, labels: { app: orders }, value: 100 }
`,
    { 'shop.yaml': shop },
  );
  const follower = followHpa('shop', 'web');
  const run = assemble(scenario, follower.options);
  follower.attach(run);
  run.runUntil(30 * minute);
  return follower.answer('again')!;
}

test('each metric with its labels, its object, its pods and its age', async () => {
  const found = await explained();
  const rows = found.metrics.map(({ name, type, current, target, proposed, pods }) => {
    return [name, type, current, target, proposed, pods?.ready.length ?? null];
  });
  // 100 in the queue are 5 pods by 20, and 5 pods get 30 requests per second each; one metric is missing.
  assert.equal(rows, [
    ['rps', 'Pods', '30', '50 (avg)', 3, 5],
    ['waiting of Service/web', 'Object', '9', '90', 1, null],
    ['queue{app=orders}', 'External', '20', '20 (avg)', 5, null],
    ['queues', 'External', '<unknown>', '20 (avg)', null, null],
  ]);
  for (const { seen, proposed } of found.metrics) {
    if (proposed === null) assert.is(seen, null);
    else {
      assert.ok(seen!.oldestMicros > found.syncMicros! - 30_000_000 && seen!.newestMicros <= found.syncMicros!);
      assert.ok(seen!.oldestMicros <= seen!.newestMicros);
    }
  }
  assert.equal(
    found.metrics.map(({ seen }) => seen?.windowMicros),
    [5 * minute, 0, 0, undefined],
  );
});

test('the text says so in a line per metric', async () => {
  const text = hpaText(await explained(), { palette: plainPalette, columns: 118, wide: false });
  assert.match(
    text,
    /METRIC {2}rps \(Pods\) {2}30 \/ 50 \(avg\).*\n {2}5 pods: 5 ready.*\n {2}scraped [\d.]+s to [\d.]+s before this sync, a mean over 5m\n/,
  );
  assert.match(
    text,
    /METRIC {2}queue\{app=orders\} \(External\).*\n {2}scraped [\d.]+s before this sync\n {2}proposes 5/,
  );
  assert.match(text, /METRIC {2}queues \(External\).*\n {2}failed to get queues external metric value: /);
});

test.run();
