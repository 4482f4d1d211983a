/**
 * Priority admission: the priority of a pod from its class (v1.34 plugin/pkg/admission/priority/admission.go,
 * pkg/apis/scheduling/types.go). Pure.
 */

export type PreemptionPolicy = 'PreemptLowerPriority' | 'Never';

/** A PriorityClass after API defaulting. */
export interface PriorityClass {
  readonly name: string;
  readonly value: number;
  readonly globalDefault: boolean;
  readonly preemptionPolicy: PreemptionPolicy;
}

/** What a new pod says of its priority; `priority` and `preemptionPolicy` are usually left to admission. */
export interface PriorityRequest {
  readonly priorityClassName?: string | undefined;
  readonly priority?: number | undefined;
  readonly preemptionPolicy?: string | undefined;
}

export type PriorityVerdict =
  | {
      readonly allowed: true;
      /** Empty where there is no default class. */
      readonly priorityClassName: string;
      readonly priority: number;
      readonly preemptionPolicy: PreemptionPolicy;
    }
  /** The reason, without the `pods "p" is forbidden: ` before it. */
  | { readonly allowed: false; readonly reason: string };

/** HighestUserDefinablePriority. */
export const userPriorityMax = 1_000_000_000;

/** The two classes that every API server makes for itself. */
export const systemPriorityClasses: readonly PriorityClass[] = [
  {
    name: 'system-cluster-critical',
    value: 2 * userPriorityMax,
    globalDefault: false,
    preemptionPolicy: 'PreemptLowerPriority',
  },
  {
    name: 'system-node-critical',
    value: 2 * userPriorityMax + 1000,
    globalDefault: false,
    preemptionPolicy: 'PreemptLowerPriority',
  },
];

/** The class, priority and preemption policy that a new pod gets; `classes` need not hold the system's classes. */
export function admitPriority(request: PriorityRequest, classes: readonly PriorityClass[]): PriorityVerdict {
  const wanted = request.priorityClassName ?? '';
  const found = wanted === '' ? defaultPriorityClass(classes) : findClass(wanted, classes);
  if (wanted !== '' && found === undefined) return refuse(`no PriorityClass with name ${wanted} was found`);
  const { name, value, preemptionPolicy } = found ?? NO_CLASS;
  if (request.priority !== undefined && request.priority !== value) {
    return refuse(
      `the integer value of priority (${request.priority}) must not be provided in pod spec; ` +
        `priority admission controller computed ${value} from the given PriorityClass name`,
    );
  }
  if (request.preemptionPolicy !== undefined && request.preemptionPolicy !== preemptionPolicy) {
    return refuse(
      `the string value of PreemptionPolicy (${request.preemptionPolicy}) must not be provided in pod spec; ` +
        `priority admission controller computed ${preemptionPolicy} from the given PriorityClass name`,
    );
  }
  return { allowed: true, priorityClassName: name, priority: value, preemptionPolicy };
}

/** The class of pods that name none: of several global defaults the lowest. */
export function defaultPriorityClass(classes: readonly PriorityClass[]): PriorityClass | undefined {
  let lowest: PriorityClass | undefined;
  for (const priorityClass of classes) {
    if (!priorityClass.globalDefault) continue;
    if (lowest === undefined || priorityClass.value < lowest.value) lowest = priorityClass;
  }
  return lowest;
}

/** Why a new or changed class is refused: a second global default; undefined where it is not. */
export function priorityClassError(fresh: PriorityClass, classes: readonly PriorityClass[]): string | undefined {
  const current = fresh.globalDefault ? defaultPriorityClass(classes) : undefined;
  if (current === undefined || current.name === fresh.name) return undefined;
  return `PriorityClass ${current.name} is already marked as default. Only one default can exist`;
}

const NO_CLASS: PriorityClass = {
  name: '',
  value: 0,
  globalDefault: false,
  preemptionPolicy: 'PreemptLowerPriority',
};

function findClass(name: string, classes: readonly PriorityClass[]): PriorityClass | undefined {
  return [...classes, ...systemPriorityClasses].find((priorityClass) => priorityClass.name === name);
}

function refuse(reason: string): PriorityVerdict {
  return { allowed: false, reason };
}
