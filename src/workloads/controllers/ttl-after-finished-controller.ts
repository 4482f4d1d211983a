/**
 * The TTL-after-finished controller, live (v1.34 pkg/controller/ttlafterfinished/ttlafterfinished_controller.go):
 * deletes Jobs so many seconds after they ended. The rule is in job-backoff.ts. The real one deletes in the foreground,
 * pods first; here they follow their Job at once.
 */
import type { Job } from '../../api/objects.ts';
import { type ControllerContext, createController, done, type Work } from '../../cluster/controller-runtime.ts';
import { follows, Verb } from '../../cluster/journal.ts';
import type { ObjectId } from '../../cluster/objects.ts';
import type { Component } from '../../sim/simulation.ts';
import type { Micros } from '../../sim/time.ts';
import { createApiServer } from '../api-server.ts';
import { conditionsOf } from './conditions.ts';
import { ttlExpiryMicros } from './job-backoff.ts';

const source = 'ttl-after-finished-controller';

export function createTtlAfterFinishedController(context: ControllerContext): Component {
  const { cluster, sim, startsAt } = context;
  const { objects } = cluster;
  const api = createApiServer(cluster, sim, startsAt);

  /** When the Job is to go; null: not, or not yet known. */
  function expiryOf(id: ObjectId): Micros | null {
    const object = objects.get(id);
    if (object?.kind !== 'Job' || object.metadata?.deletionTimestamp) return null;
    const { spec, status } = object as Job;
    return ttlExpiryMicros(conditionsOf(status?.conditions, startsAt), spec.ttlSecondsAfterFinished ?? null);
  }

  return createController<null>(context, {
    name: source,
    workers: 5,
    start(enqueue) {
      for (const [id] of objects.list('Job')) if (expiryOf(id) !== null) enqueue(id);
    },
    follows: follows([], ['Job']),
    visit(verb, subject, _before, _after, enqueue) {
      const concerns = verb === Verb.objectAdded || verb === Verb.objectUpdated;
      if (concerns && expiryOf(subject) !== null) enqueue(subject);
    },
    sync(id, now): Work<null> {
      const expiry = expiryOf(id);
      if (expiry === null) return done;
      if (expiry > now) return { done: 'ok', againAfterMicros: expiry - now };
      return { writes: 1, order: 'sequential', memo: null };
    },
    write(_, __, id) {
      api.deleteObject(id);
      return null;
    },
    next: () => done,
  });
}
