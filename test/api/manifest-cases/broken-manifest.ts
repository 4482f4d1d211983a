/** One broken manifest, as YAML after a first line end, and all that is reported: `line:column: path: message (hint)`. */
export interface BrokenManifest {
  readonly name: string;
  readonly input: string;
  readonly errors: readonly string[];
}
