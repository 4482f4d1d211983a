/** Region and zone of a node (v1.34 component-helpers/node/topology/helpers.go). */
const regionLabel = 'topology.kubernetes.io/region';
const zoneLabel = 'topology.kubernetes.io/zone';
const oldRegionLabel = 'failure-domain.beta.kubernetes.io/region';
const oldZoneLabel = 'failure-domain.beta.kubernetes.io/zone';

/** Both as one key, empty for a node with neither (GetZoneKey). */
export function zoneKeyOf(labels: Readonly<Record<string, string>>): string {
  const zone = labels[oldZoneLabel] ?? labels[zoneLabel] ?? '';
  const region = labels[oldRegionLabel] ?? labels[regionLabel] ?? '';
  return region === '' && zone === '' ? '' : `${region}:\u0000:${zone}`;
}
