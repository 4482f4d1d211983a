/** Values and instants as the page writes them. The same words as on the terminal: no locale, no time zone. */
import type { Unit } from '../html/report-data.ts';
import { heatFull, NodeState } from '../series.ts';
import { bytesText, coresOf, coresText, countText, moneyText } from '../units.ts';

/** A value with its unit; `none` where there is no value. */
export function valueText(unit: Unit, value: number): string {
  if (Number.isNaN(value)) return 'none';
  switch (unit) {
    case 'millicores':
      return coresOf(value);
    case 'bytes':
      return bytesText(value);
    case 'percent':
      return `${countText(value)} %`;
    case 'milli':
      return coresText(value);
    case 'microUsdPerHour':
      return `${moneyText(value)}/h`;
    case 'microUsd':
      return moneyText(value);
    default:
      return countText(value);
  }
}

/** As short as it fits on an axis. */
export function axisText(unit: Unit, value: number): string {
  if (unit === 'millicores' || unit === 'milli') return coresText(value);
  if (unit === 'bytes') return value === 0 ? '0' : bytesText(value);
  if (unit === 'microUsdPerHour') return value === 0 ? '$0' : moneyText(value);
  return valueText(unit, value);
}

/** Distances that look round in that unit: what axes are divided by. */
export function axisSteps(unit: Unit): readonly number[] {
  if (unit === 'bytes') return binarySteps;
  return unit === 'pods' || unit === 'nodes' || unit === 'replicas' ? wholeSteps : decimalSteps;
}

const decimalSteps = [1, 2, 5].flatMap((digit) => Array.from({ length: 14 }, (_, power) => digit * 10 ** power));
decimalSteps.sort((a, b) => a - b);
const wholeSteps = decimalSteps;
const binarySteps = Array.from({ length: 51 }, (_, power) => 2 ** power);

/** A cell of the heat map: `37 %`, `37 %, cordoned`, `no node`. */
export function cellText(byte: number, state: number): string {
  if (byte > heatFull || state === NodeState.absent) return 'no node';
  const share = `${Math.round((byte / heatFull) * 100)} %`;
  if (state === NodeState.notReady) return `${share}, not ready`;
  return state === NodeState.cordoned ? `${share}, cordoned` : share;
}
