/** The limit of a client stands with the cluster: controllers of nodes have one as well. */
export { type ClientLimit, createClientLimit } from '../../cluster/client-limit.ts';
