/**
 * A value of the user's (a quantity, a selector, an int-or-percent) that Kubernetes would refuse. `message` is the exact
 * text of the Kubernetes error. Whoever reads the object catches it and turns it into a Diagnostic with file and line;
 * it is a class only because errors have to be told apart by `instanceof`.
 */
export class ValueError extends Error {
  override readonly name = 'ValueError';
}

/** Runs `compute` and returns its result, or the text of the ValueError that it threw; any other error passes on. */
export function valueOrErrorText<T>(compute: () => T): { readonly value: T } | { readonly error: string } {
  try {
    return { value: compute() };
  } catch (error) {
    if (error instanceof ValueError) return { error: error.message };
    throw error;
  }
}
