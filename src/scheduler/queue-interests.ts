/**
 * Which plugins of which profile want to hear of which event (v1.34 pkg/scheduler/scheduler.go buildQueueingHintMap).
 * Answers are remembered by kind of event, so asking again costs one map look-up.
 */
import { Action, type EventInterest, type EventResource, matchesEvent } from './events.ts';
import type { Plugin } from './framework.ts';

/** A profile as the queue needs it. */
export interface QueueProfile {
  readonly schedulerName: string;
  /** Every plugin of the profile, at whatever point it is enabled: their interests count. */
  readonly plugins: readonly Plugin[];
  readonly points: {
    readonly preEnqueue: readonly { readonly plugin: Plugin }[];
    readonly queueSort: readonly { readonly plugin: Plugin }[];
  };
}

/** An interest and whose it is. */
export interface PluginInterest {
  readonly plugin: string;
  readonly interest: EventInterest;
}

export interface Interests {
  /** False: no plugin of any profile registered for such an event, so it moves nothing. */
  ofInterest(resource: EventResource, action: number): boolean;
  /** What the plugins of a profile registered for such an event: always the same array for one kind of event. */
  matching(profile: number, resource: EventResource, action: number): readonly PluginInterest[];
  /** Whether this plugin, in any profile, registered for such an event. */
  ofPlugin(plugin: string, resource: EventResource, action: number): boolean;
}

/** The registrations that match one kind of event. */
interface Matching {
  readonly any: boolean;
  readonly byProfile: readonly (readonly PluginInterest[])[];
}

export function createInterests(profiles: readonly QueueProfile[]): Interests {
  const registered = profiles.map(({ plugins }) => plugins.flatMap(interestsOf));
  const remembered = new Map<EventResource, Map<number, Matching>>();

  function matchingOf(resource: EventResource, action: number): Matching {
    let byAction = remembered.get(resource);
    if (byAction === undefined) remembered.set(resource, (byAction = new Map()));
    let found = byAction.get(action);
    if (found === undefined) {
      const byProfile = registered.map((all) => all.filter(({ interest }) => matchesEvent(interest, resource, action)));
      found = { any: byProfile.some((interests) => interests.length > 0), byProfile };
      byAction.set(action, found);
    }
    return found;
  }

  return {
    ofInterest: (resource, action) => matchingOf(resource, action).any,
    matching: (profile, resource, action) => matchingOf(resource, action).byProfile[profile]!,
    ofPlugin: (plugin, resource, action) =>
      matchingOf(resource, action).byProfile.some((interests) => interests.some((each) => each.plugin === plugin)),
  };
}

/**
 * A plugin that wants new nodes, but not changes of taints, is given those too, without a hint. Kubernetes does so with
 * queueing hints as well (v1.34 scheduler.go, "temporarily fix for the issue #109437"), so an untainted or uncordoned
 * node moves, for instance, every pod that lacked resources.
 */
function interestsOf({ name, wakesOn = [] }: Plugin): PluginInterest[] {
  const interests = wakesOn.map((interest) => ({ plugin: name, interest }));
  const ofNodes = wakesOn.filter(({ resource }) => resource === 'Node');
  const wants = (action: number): boolean => ofNodes.some(({ actions }) => (actions & action) !== 0);
  if (wants(Action.add) && !wants(Action.updateNodeTaint)) {
    interests.push({ plugin: name, interest: { resource: 'Node', actions: Action.updateNodeTaint } });
  }
  return interests;
}
