/** Names, labels and selectors (v1.34 apimachinery/pkg/api/validation/objectmeta.go, meta/v1/validation). */
import { dnsSubdomainErrors, labelValueErrors, qualifiedNameErrors } from '../label-syntax.ts';
import type { KubernetesObject, LabelSelector, ObjectMeta, OwnerReference, StringMap } from '../objects.ts';
import { compileLabelSelector, selectorMatches } from '../selector.ts';
import type { Place, Report } from './report.ts';
import { below, forbidden, invalid, invalidEach, onceInOrder, oneOf, required, root } from './report.ts';

/** What a kind's names must look like. */
export type NameRule = (name: string) => readonly string[];

/** What is wrong with an RFC 1123 label: containers, ports, namespaces. */
export function dnsLabelErrors(name: string): string[] {
  const errors = name.length > 63 ? ['must be no more than 63 characters'] : [];
  if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name)) errors.push(DNS_LABEL_RULE);
  return errors;
}

/** What is wrong with an RFC 1035 label: services. */
export function dns1035LabelErrors(name: string): string[] {
  const errors = name.length > 63 ? ['must be no more than 63 characters'] : [];
  if (!/^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(name)) errors.push(DNS_1035_RULE);
  return errors;
}

const DNS_LABEL_RULE =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with " +
  "an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is " +
  "'[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
const DNS_1035_RULE =
  "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and " +
  "end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is " +
  "'[a-z]([-a-z0-9]*[a-z0-9])?')";

/** metadata of an object: its name or generateName, namespace, labels, annotations, owners. */
export function validateMetadata(report: Report, object: KubernetesObject, namespaced: boolean, rule: NameRule): void {
  const place = root('metadata');
  const metadata = object.metadata ?? {};
  const { name, generateName, namespace } = metadata;
  if ((name ?? '') === '' && (generateName ?? '') === '')
    required(report, below(place, 'name'), 'name or generateName is required');
  if (name !== undefined && name !== '') invalidEach(report, below(place, 'name'), name, rule(name));
  if (generateName !== undefined && generateName !== '') {
    // A generated name ends in five characters of its own, so a prefix may end in a dash.
    invalidEach(report, below(place, 'generateName'), generateName, rule(generateName.replace(/-$/, 'a')));
  }
  if (!namespaced && namespace !== undefined) forbidden(report, below(place, 'namespace'), 'not allowed on this type');
  else if (namespace !== undefined)
    invalidEach(report, below(place, 'namespace'), namespace, dnsLabelErrors(namespace));
  validateTemplateMetadata(report, metadata, place);
}

/** What the metadata of a pod template shares with that of objects. */
export function validateTemplateMetadata(report: Report, metadata: ObjectMeta | undefined, place: Place): void {
  onceInOrder(report, metadata?.labels, (labels) => validateLabels(report, labels, below(place, 'labels')));
  for (const key of Object.keys(metadata?.annotations ?? {})) {
    // Annotation keys are compared in lower case.
    invalidEach(report, below(place, 'annotations'), key, qualifiedNameErrors(key.toLowerCase()));
  }
  onceInOrder(report, metadata?.ownerReferences as OwnerReference[] | undefined, (owners) => {
    validateOwners(report, owners, below(place, 'ownerReferences'));
  });
}

/** Keys and values of labels. */
export function validateLabels(report: Report, labels: StringMap | null | undefined, place: Place): void {
  for (const [key, value] of Object.entries(labels ?? {})) {
    invalidEach(report, below(place, key), key, qualifiedNameErrors(key));
    invalidEach(report, below(place, key), value, labelValueErrors(value));
  }
}

/** A label selector; whether it is in order. */
export function validateLabelSelector(
  report: Report,
  selector: LabelSelector | null | undefined,
  place: Place,
): boolean {
  if (selector === undefined || selector === null) return true;
  const before = report.diagnostics.length;
  validateLabels(report, selector.matchLabels, below(place, 'matchLabels'));
  for (const [index, requirement] of (selector.matchExpressions ?? []).entries()) {
    const at = below(below(place, 'matchExpressions'), index);
    const count = requirement.values?.length ?? 0;
    invalidEach(report, below(at, 'key'), requirement.key, qualifiedNameErrors(requirement.key));
    if (requirement.operator === 'In' || requirement.operator === 'NotIn') {
      if (count === 0) required(report, below(at, 'values'), "must be specified when `operator` is 'In' or 'NotIn'");
    } else if (requirement.operator === 'Exists' || requirement.operator === 'DoesNotExist') {
      if (count > 0)
        forbidden(report, below(at, 'values'), "may not be specified when `operator` is 'Exists' or 'DoesNotExist'");
    } else oneOf(report, below(at, 'operator'), requirement.operator, ['In', 'NotIn', 'Exists', 'DoesNotExist']);
    for (const [valueIndex, value] of (requirement.values ?? []).entries()) {
      invalidEach(report, below(below(at, 'values'), valueIndex), value, labelValueErrors(value));
    }
  }
  return report.diagnostics.length === before;
}

/** The selector of a workload: not empty, valid, and it selects the pods of its own template. */
export function validateTemplateSelector(
  report: Report,
  selector: LabelSelector | undefined,
  labels: StringMap | undefined,
  spec: Place,
  kind: string,
): void {
  if (selector === undefined) return;
  const place = below(spec, 'selector');
  if (!validateLabelSelector(report, selector, place)) return;
  const isEmpty = Object.keys(selector.matchLabels ?? {}).length + (selector.matchExpressions?.length ?? 0) === 0;
  if (isEmpty) {
    invalid(report, place, selector, `empty selector is invalid for ${kind}`);
    return;
  }
  if (selectorMatches(compileLabelSelector(selector), labels ?? {})) return;
  const at = below(below(below(spec, 'template'), 'metadata'), 'labels');
  invalid(report, at, labels ?? {}, '`selector` does not match template `labels`');
}

/** The rule for most names. */
export const subdomainName: NameRule = dnsSubdomainErrors;

function validateOwners(report: Report, owners: readonly OwnerReference[], place: Place): void {
  for (const [index, owner] of owners.entries()) {
    for (const field of ['apiVersion', 'kind', 'name'] as const) {
      if (owner[field] === '') invalid(report, below(below(place, index), field), '', `${field} must not be empty`);
    }
  }
  const controllers = owners.filter((owner) => owner.controller === true);
  if (controllers.length > 1) {
    invalid(report, place, owners, 'Only one reference can have Controller set to true');
  }
}
