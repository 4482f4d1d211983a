/** Order within one instant. No barrier: an event asked for the current instant with an earlier phase still runs next. */
export const Phase = { input: 0, kubelet: 1, controller: 2, scheduler: 3, autoscaler: 4, sample: 5 } as const;
export type Phase = (typeof Phase)[keyof typeof Phase];
