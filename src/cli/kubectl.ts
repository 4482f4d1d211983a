/** Asks the user's own kubectl for a snapshot: one `kubectl get`, nothing that writes. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { snapshotResources } from '../scenario/snapshot.ts';

export interface KubectlOptions {
  readonly kubeconfig?: string | undefined;
  readonly context?: string | undefined;
}

/** What kubectl printed, in a file of its own; `remove` takes it away. */
export interface KubectlAnswer {
  readonly path: string;
  readonly warnings: string;
  remove(): void;
}

/** kubectl is not there, or could not answer. Exit code 1. */
export class KubectlError extends Error {
  override readonly name = 'KubectlError';
}

/** Throws KubectlError. What some servers refuse (kinds that one may not list) is a warning where the rest came. */
export function askKubectl({ kubeconfig, context }: KubectlOptions): KubectlAnswer {
  const words = ['get', snapshotResources, '--all-namespaces', '--output', 'json'];
  if (kubeconfig !== undefined) words.push('--kubeconfig', kubeconfig);
  if (context !== undefined) words.push('--context', context);
  const folder = mkdtempSync(join(tmpdir(), 'headroom-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'snapshot.json');
    // Into a file, not through memory: a large cluster prints more than a text can hold.
    const handle = openSync(path, 'wx', 0o600);
    const { status, error, stderr } = spawnSync('kubectl', words, {
      stdio: ['ignore', handle, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(handle);
    if (error !== undefined) throw new KubectlError(wordError(error));
    if (status !== 0 && statSync(path).size === 0) {
      throw new KubectlError(`kubectl ${words.join(' ')}: exit code ${status}\n${stderr.trimEnd()}`);
    }
    return { path, warnings: stderr.trimEnd(), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function wordError(error: NodeJS.ErrnoException): string {
  return error.code === 'ENOENT' ? 'there is no kubectl on the PATH' : `kubectl cannot be run: ${error.message}`;
}
