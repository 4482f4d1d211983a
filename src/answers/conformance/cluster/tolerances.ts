/**
 * Every tolerance of the comparison with recorded clusters, each with its reason; none is wider than the `Tolerances` of
 * the recordings' README allows. Beside them counts what the repetitions of a scenario differ in (`spread`): a value that
 * lies between two recorded ones is not wrong. Times are seconds.
 */

/**
 * Of a single reaction (bound → Running, deleted → gone …), measured from its cause: 5 to 100 ms on the machine of the
 * recordings, and now and then several hundred. README: 0.5 s for a single reaction.
 */
export const reactionSeconds = 0.5;

/**
 * Of a chain of reactions (a rollout, a drain), measured from t = 0. README: 0.25 s per link, at least 1 s. The least of
 * it is enough everywhere, so that the number of links need not be known.
 */
export const chainSeconds = 1;

/**
 * Of counters and conditions. The shortest way to a counter of a Deployment has five links: a pod is ready, its replica
 * set's status says so, the Deployment scales another one, which makes pods and says so, and the Deployment counts them.
 * README: 0.25 s per link.
 */
export const counterSeconds = 5 * 0.25;

/**
 * A value of a counter that stands for a shorter time, while the recorded counter moves, is between two reactions: which
 * of them comes first is chance (README: intermediate steps of ±1 differ between runs). Such a value is not compared.
 * So a recorded counter that is wrong by one for less than this goes unnoticed; one that stands is noticed.
 */
export const standingSeconds = reactionSeconds;

/**
 * Of a count in which the repetitions themselves differ (pods that became ready before they were deleted, pods on the
 * fullest node), beyond the recorded range: two or three repetitions do not show the whole range. README, placement: the
 * scheduler chooses at random among nodes with equal scores; rolling update: steps of ±1. A count in which all
 * repetitions agree has none.
 */
export const countSlack = 1;

/** README, order: several watches are merged, the order of two events less than about 50 ms apart means nothing. */
export const orderSeconds = 0.05;

/**
 * Where pods are at the end is held exactly only if so many repetitions agree in it: the scheduler draws among equal
 * scores (README, placement), and two draws are often the same.
 */
export const repetitionsMin = 3;

/**
 * Of the number of pods in a zone, where repetitions differ: it is the sum of the numbers on several nodes, each of which
 * may differ by `countSlack`.
 */
export const zoneSlack = 2;

/**
 * Two evictions that meet collide on their budget's version, and the loser waits this long inside the API server before it
 * is answered (README, drain). Whether they meet is a matter of milliseconds: it is taken off a retry that was so late.
 */
export const evictionConflictSeconds = 0.55;

/**
 * Events that are said or not by the order of two things less than 50 ms apart (README, order): `NoPods`, when a budget is
 * seen before the first pod of the workload that was created just before it.
 */
export const chanceEvents: readonly string[] = ['NoPods'];
