/** A controller's client: writes and events draw on one bucket of 30 requests that gains 20 in a second. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createControllerClient } from '../../src/cluster/controller-client.ts';
import { readComponent, writeComponent } from '../../src/sim/state.ts';

const second = 1_000_000;
const defaults = { requestsPerSecond: 20, burst: 30 };

function clientAt(clock: { now: number }, limit: typeof defaults | null = defaults) {
  const said: string[] = [];
  const events = { event: (_type: string, reason: string) => void said.push(reason) };
  return { client: createControllerClient(clock, events, limit), said };
}

const say = (client: ReturnType<typeof clientAt>['client'], name: string): void =>
  client.events.event(
    'Normal',
    'SuccessfulCreate',
    'Created pod: p',
    { kind: 'ReplicaSet', namespace: 'n', name },
    's',
  );

test('events take tokens from the writes of their controller', () => {
  const { client } = clientAt({ now: 0 });
  for (let i = 0; i < 15; i++) {
    assert.is(client.limit.reserve(0), 0);
    say(client, 'a');
  }
  assert.is(client.limit.reserve(0), 50_000, 'the bucket is empty after 15 pods, not after 30');
});

test('of one object 25 events are sent at once, and one more every 300 s; the others are recorded and cost nothing', () => {
  const clock = { now: 1000 * second };
  const { client, said } = clientAt(clock);
  for (let i = 0; i < 40; i++) say(client, 'a');
  assert.is(said.length, 40);
  assert.is(client.limit.spentTo, clock.now - 5 * 50_000, '25 of 30 tokens are gone');
  say(client, 'b');
  assert.is(client.limit.spentTo, clock.now - 4 * 50_000, 'another object has a budget of its own');
  clock.now += 300 * second;
  say(client, 'a');
  say(client, 'a');
  assert.is(client.limit.spentTo, clock.now - 29 * 50_000, 'one more after 300 s, and only one');
});

test('without a limit nothing is counted', () => {
  const { client, said } = clientAt({ now: 0 }, null);
  for (let i = 0; i < 100; i++) say(client, 'a');
  assert.is(client.limit.reserve(0), 0);
  assert.is(said.length, 100);
});

test('saved and loaded, it goes on where it was', () => {
  const clock = { now: 0 };
  const [first, other] = [clientAt(clock).client, clientAt(clock).client];
  for (let i = 0; i < 25; i++) say(first, 'a');
  const saved = writeComponent('client', (writer) => first.save(writer));
  other.load(readComponent('client', saved));
  for (const client of [first, other]) say(client, 'a');
  assert.is(other.limit.spentTo, first.limit.spentTo);
});

test.run();
