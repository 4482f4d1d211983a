/** Which label keys and values Kubernetes accepts (v1.34 apimachinery/pkg/util/validation/validation.go). */

const NAME_FORMAT = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';
const NAME_RULE =
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
const VALUE_FORMAT = `(${NAME_FORMAT})?`;
const VALUE_RULE =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', " +
  'and must start and end with an alphanumeric character';
const DNS_LABEL_FORMAT = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const DNS_SUBDOMAIN_FORMAT = `${DNS_LABEL_FORMAT}(\\.${DNS_LABEL_FORMAT})*`;
const DNS_SUBDOMAIN_RULE =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', " +
  'and must start and end with an alphanumeric character';

const NAME = new RegExp(`^${NAME_FORMAT}$`);
const VALUE = new RegExp(`^${VALUE_FORMAT}$`);
const DNS_SUBDOMAIN = new RegExp(`^${DNS_SUBDOMAIN_FORMAT}$`);

const NAME_LENGTH_MAX = 63;
const SUBDOMAIN_LENGTH_MAX = 253;

/** What is wrong with a label key such as `app.kubernetes.io/name`; empty where nothing is (IsQualifiedName). */
export function qualifiedNameErrors(key: string): string[] {
  const parts = key.split('/');
  const rule = regexError(NAME_RULE, NAME_FORMAT, ['MyName', 'my.name', '123-abc']);
  if (parts.length > 2) {
    return [`a qualified name ${rule} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`];
  }
  const errors: string[] = [];
  const name = parts[parts.length - 1]!;
  if (parts.length === 2) {
    const prefix = parts[0]!;
    if (prefix === '') errors.push('prefix part must be non-empty');
    else errors.push(...dnsSubdomainErrors(prefix).map((error) => `prefix part ${error}`));
  }
  if (name === '') errors.push('name part must be non-empty');
  else if (byteLength(name) > NAME_LENGTH_MAX) errors.push(`name part ${maxLengthError(NAME_LENGTH_MAX)}`);
  if (!NAME.test(name)) errors.push(`name part ${rule}`);
  return errors;
}

/** What is wrong with a label value; empty where nothing is (IsValidLabelValue). */
export function labelValueErrors(value: string): string[] {
  const errors: string[] = [];
  if (byteLength(value) > NAME_LENGTH_MAX) errors.push(maxLengthError(NAME_LENGTH_MAX));
  if (!VALUE.test(value)) errors.push(regexError(VALUE_RULE, VALUE_FORMAT, ['MyValue', 'my_value', '12345']));
  return errors;
}

/** What is wrong with a DNS-1123 subdomain, the form of most object names; empty where nothing is. */
export function dnsSubdomainErrors(name: string): string[] {
  const errors: string[] = [];
  if (byteLength(name) > SUBDOMAIN_LENGTH_MAX) errors.push(maxLengthError(SUBDOMAIN_LENGTH_MAX));
  if (!DNS_SUBDOMAIN.test(name)) errors.push(regexError(DNS_SUBDOMAIN_RULE, DNS_SUBDOMAIN_FORMAT, ['example.com']));
  return errors;
}

function maxLengthError(length: number): string {
  return `must be no more than ${length} characters`;
}

function regexError(rule: string, format: string, examples: readonly string[]): string {
  const quoted = examples.map((example) => `'${example}', `).join(' or ');
  return `${rule} (e.g. ${quoted}regex used for validation is '${format}')`;
}

/** Kubernetes measures in bytes of UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
