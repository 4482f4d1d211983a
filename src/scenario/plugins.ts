/** `--plugin PATH`: scheduler plugins of the user's own, from modules that export `name` and `create`. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Diagnostic, DiagnosticError } from '../api/diagnostic.ts';
import { fileError } from '../api/source.ts';
import type { PluginFactory } from '../scheduler/framework.ts';
import { type PluginRegistry, pluginRegistry } from '../scheduler/plugins/registry.ts';

/** The project's plugins and those of the modules. Throws a DiagnosticError for a module that cannot be used. */
export async function loadPlugins(paths: readonly string[]): Promise<PluginRegistry> {
  const registry: Record<string, PluginFactory> = { ...pluginRegistry };
  const problems: Diagnostic[] = [];
  for (const path of paths) {
    const plugin = await loadPlugin(path);
    if ('severity' in plugin) problems.push(plugin);
    else if (Object.hasOwn(registry, plugin.name)) {
      problems.push(fileError(path, `a plugin named "${plugin.name}" is there already`));
    } else registry[plugin.name] = plugin.create;
  }
  if (problems.length > 0) throw new DiagnosticError(problems);
  return registry;
}

async function loadPlugin(path: string): Promise<{ name: string; create: PluginFactory } | Diagnostic> {
  try {
    const module = (await import(pathToFileURL(resolve(path)).href)) as Record<string, unknown>;
    const { name, create } = module;
    if (typeof name === 'string' && name !== '' && typeof create === 'function') {
      return { name, create: create as PluginFactory };
    }
    return fileError(path, 'is no plugin: it must export a text `name` and a function `create`');
  } catch (error) {
    return fileError(path, `cannot be loaded: ${(error as Error).message}`);
  }
}
