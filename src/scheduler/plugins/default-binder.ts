/** DefaultBinder: writes the binding (v1.34 framework/plugins/defaultbinder/default_binder.go). */
import type { Plugin, PluginHandle } from '../framework.ts';

export function createDefaultBinder(_args: unknown, { cluster }: PluginHandle): Plugin {
  return {
    name: 'DefaultBinder',
    bind(cycle, node) {
      cluster.bindPod(cycle.pod, node);
      return true;
    },
  };
}
