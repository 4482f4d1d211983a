/**
 * For how long a Service had no ready pod: over random lives of services and pods the rows that are kept from change to
 * change are those of counting everything anew at each change, and the pods behind each are those its selector names.
 */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Service } from '../../../src/api/objects.ts';
import { createCluster } from '../../../src/cluster/create.ts';
import { addPodObject } from '../../../src/cluster/from-objects.ts';
import { createServiceReadiness } from '../../../src/report/metrics/service-readiness.ts';

const namespaces = ['shop', 'pay'];
const label = fc.constantFrom('a', 'b');
/** As selectors and as labels of pods: some name both, some one; a service without a selector has no row. */
const labels = fc.record({ app: label, tier: label }, { requiredKeys: [] });
const step = fc.oneof(
  fc.record({
    do: fc.constant('service' as const),
    name: fc.nat(3),
    namespace: fc.constantFrom(...namespaces),
    selector: labels,
  }),
  fc.record({ do: fc.constant('drop' as const), pick: fc.nat(20) }),
  fc.record({ do: fc.constant('pod' as const), namespace: fc.constantFrom(...namespaces), labels }),
  fc.record({ do: fc.constant('turn' as const), pick: fc.nat(20) }),
  fc.record({ do: fc.constant('relabel' as const), pick: fc.nat(20), labels }),
);

test('rows that are kept are those of counting everything anew', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
      let clock = 0;
      const cluster = createCluster(() => clock);
      const endpoints = new Set<number>();
      const kept = createServiceReadiness(cluster, (pod) => endpoints.has(pod));
      const anew = createServiceReadiness(cluster, (pod) => endpoints.has(pod));
      const services: number[] = [];
      const pods: number[] = [];
      steps.forEach((now, at) => {
        clock = (at + 1) * 1000;
        const time = clock;
        if (now.do === 'service') {
          const metadata = { namespace: now.namespace, name: `s-${now.name}` };
          if (cluster.objects.lookUp('Service', metadata.namespace, metadata.name) !== undefined) return;
          const service = { apiVersion: 'v1', kind: 'Service', metadata, spec: { selector: now.selector } } as Service;
          services.push(cluster.addObject(service));
          kept.added(service, time);
          anew.recount(time);
        } else if (now.do === 'drop' && services.length > 0) {
          cluster.deleteObject(services.splice(now.pick % services.length, 1)[0]!);
          kept.recount(time);
          anew.recount(time);
        } else if (now.do === 'pod') {
          const metadata = { namespace: now.namespace, name: `p-${pods.length}`, labels: now.labels as object };
          const spec = { containers: [{ name: 'c', image: 'i' }] };
          pods.push(addPodObject(cluster, { apiVersion: 'v1', kind: 'Pod', metadata, spec } as never, 0));
        } else if (now.do === 'turn' && pods.length > 0) {
          const pod = pods[now.pick % pods.length]!;
          const by = endpoints.delete(pod) ? -1 : 1;
          if (by === 1) endpoints.add(pod);
          for (const readiness of [kept, anew]) readiness.podChanged(cluster.pods.podClass[pod]!, by, time);
        } else if (now.do === 'relabel' && pods.length > 0) {
          cluster.setPodLabels(pods[now.pick % pods.length]!, now.labels as Record<string, string>);
          kept.recount(time);
          anew.recount(time);
        }
        assert.equal(kept.availability(time), anew.availability(time));
        for (const { namespace, name, ready } of kept.availability(time)) {
          const selector = cluster.objects.lookUp<Service>('Service', namespace, name)!.spec!.selector!;
          const behind = [...endpoints].filter((pod) => {
            const own = cluster.podClasses[cluster.pods.podClass[pod]!]!;
            return own.namespace === namespace && Object.entries(selector).every(([k, v]) => own.labels[k] === v);
          });
          assert.is(ready, behind.length, `${namespace}/${name}`);
        }
      });
    }),
  );
});

test.run();
