/** The work queue and the client limit of controllers (v1.34 client-go util/workqueue, util/flowcontrol). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createClientLimit } from '../../src/cluster/client-limit.ts';
import { generatedName, stableJson, templateHash, timestampOf, toWholeSecond, uidOf } from '../../src/cluster/names.ts';
import { createWorkQueue, type WorkQueue } from '../../src/cluster/work-queue.ts';
import { createStreams } from '../../src/sim/random.ts';
import { createSimulation } from '../../src/sim/simulation.ts';

const ms = (count: number): number => count * 1000;

/** Runs `script` at time 0 and lists `time in ms:key` of what was worked on within a minute. */
function worked(
  script: (queue: WorkQueue) => void,
  each: (queue: WorkQueue, key: number) => void = () => {},
): string[] {
  const sim = createSimulation({ seed: 1 });
  const queue = createWorkQueue('test');
  const log: string[] = [];
  const work = (now: number): void => {
    for (let key = queue.take(); key >= 0; key = queue.take()) {
      log.push(`${now / 1000}:${key}`);
      each(queue, key);
      queue.done(key);
    }
  };
  sim.add({ name: 'test', start: (simulation) => queue.start(simulation, work), save: queue.save, load: queue.load });
  sim.step();
  script(queue);
  work(0);
  sim.runUntil(60_000_000);
  return log;
}

test('changes of one object until it is looked at are one piece of work; objects come in the order of asking', () => {
  const log = worked((queue) => {
    queue.notice(2, ms(20));
    queue.notice(1, ms(20));
    queue.notice(2, ms(25));
    queue.notice(3, 0);
    queue.notice(3, 0);
  });
  assert.equal(log, ['0:3', '20:2', '20:1']);
});

test('of two later looks the earlier counts; a notice takes the place of neither', () => {
  const log = worked((queue) => {
    queue.addAfter(1, ms(50));
    queue.addAfter(1, ms(30));
    queue.addAfter(1, ms(90));
    queue.notice(1, ms(20));
  });
  assert.equal(log, ['20:1', '30:1']);
});

test('an object that changes while it is worked on comes again when that is done', () => {
  let times = 0;
  const log = worked(
    (queue) => queue.notice(1, 0),
    (queue, key) => {
      times += 1;
      if (times === 1) {
        queue.notice(key, 0);
        assert.is(queue.take(), -1);
      }
    },
  );
  assert.equal(log, ['0:1', '0:1']);
});

test('failures in a row double the delay from 5 ms; a success forgets them', () => {
  let times = 0;
  const log = worked(
    (queue) => queue.notice(1, 0),
    (queue, key) => {
      times += 1;
      if (times <= 4 || times === 6) queue.retry(key);
      else queue.forget(key);
      if (times === 5) queue.addAfter(key, ms(1000));
    },
  );
  assert.equal(log, ['0:1', '5:1', '15:1', '35:1', '75:1', '1075:1', '1080:1']);
});

test('retries of all objects together: a hundred at once, then ten a second', () => {
  const log = worked((queue) => {
    for (let key = 0; key < 103; key++) queue.retry(key);
  });
  assert.equal(log.slice(98), ['5:98', '5:99', '100:100', '200:101', '300:102']);
});

test('a client of 20 requests per second and burst 30: thirty at once, one every 50 ms, full again after 1.5 s', () => {
  const limit = createClientLimit({ requestsPerSecond: 20, burst: 30 });
  const times = Array.from({ length: 32 }, () => limit.reserve(0));
  assert.equal([times[29], times[30], times[31]], [0, ms(50), ms(100)]);
  const later = Array.from({ length: 31 }, () => limit.reserve(ms(1600)));
  assert.equal([later[29], later[30]], [ms(1600), ms(1650)]);
  assert.is(createClientLimit(null).reserve(7), 7);
});

test('names, uids and hashes follow from the seed and what is named, in Kubernetes’ form', () => {
  const purpose = createStreams('names').purpose('generated names');
  const name = generatedName('web-5d4f8c-', purpose, 42, 0);
  assert.match(name, /^web-5d4f8c-[bcdfghjklmnpqrstvwxz2456789]{5}$/);
  assert.is(generatedName('web-5d4f8c-', purpose, 42, 0), name);
  assert.is.not(generatedName('web-5d4f8c-', purpose, 42, 1), name);
  assert.is(generatedName('a'.repeat(70), purpose, 1, 0).length, 63);
  assert.match(uidOf(purpose, 42, 0), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.is(templateHash({ b: 1, a: [null, { c: undefined }] }), templateHash({ a: [null, {}], b: 1, d: null }));
  assert.is.not(templateHash({ a: 1 }), templateHash({ a: 1 }, 1));
  assert.is(stableJson({ b: 'x', a: { d: 2, c: null } }), '{"a":{"d":2},"b":"x"}');
});

test('timestamps are whole seconds of the wall clock, never later than the instant', () => {
  const startsAt = 1_700_000_000_400_000;
  assert.is(timestampOf(ms(500), startsAt), '2023-11-14T22:13:20Z');
  assert.is(toWholeSecond(ms(500), startsAt), ms(-400));
  assert.is(toWholeSecond(ms(600), startsAt), ms(600));
});

test.run();
