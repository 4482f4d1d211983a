/** Names of images: as a container asks for them, and as a node lists them. */

/** With the tag that an image without tag and digest has (v1.34 pkg/kubelet/images/helpers.go applyDefaultImageTag). */
export function withTag(image: string): string {
  const last = image.slice(image.lastIndexOf('/') + 1);
  return last.includes(':') || last.includes('@') ? image : `${image}:latest`;
}

/**
 * In full, as containerd names it and the node's status lists it: `nginx` is `docker.io/library/nginx:latest`
 * (github.com/distribution/reference, ParseNormalizedNamed). The scheduler compares names as they are written.
 */
export function fullName(image: string): string {
  const tagged = withTag(image);
  const slash = tagged.indexOf('/');
  const host = slash < 0 ? '' : tagged.slice(0, slash);
  if (host.includes('.') || host.includes(':') || host === 'localhost') return tagged;
  return `docker.io/${slash < 0 ? 'library/' : ''}${tagged}`;
}
