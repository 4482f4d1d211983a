/** Figures as people read them: rounded to what matters, with their unit. Same digits on every engine: no Intl. */
import { formatDuration, type Micros, microsPerMinute } from '../sim/time.ts';

/** 1234567 is `1,234,567`. */
export function countText(count: number): string {
  const digits = String(Math.abs(count));
  let text = '';
  for (let at = 0; at < digits.length; at++) {
    if (at > 0 && (digits.length - at) % 3 === 0) text += ',';
    text += digits[at];
  }
  return count < 0 ? `-${text}` : text;
}

/** `1 pod`, `2 pods`, `1,000 nodes`. */
export function countOf(count: number, noun: string): string {
  return `${countText(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Milli-CPU as cores: `0.25`, `12.5`, `1,204`. */
export function coresText(milliCpu: number): string {
  return figure(milliCpu / 1000);
}

/** With the word: `1 core`, `0.25 cores`. */
export function coresOf(milliCpu: number): string {
  return `${coresText(milliCpu)} ${milliCpu === 1000 ? 'core' : 'cores'}`;
}

const byteUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;

/** Bytes in the largest binary unit that leaves at least 1: `1.5 GiB`. */
export function bytesText(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= 1024 && unit < byteUnits.length - 1) {
    amount /= 1024;
    unit += 1;
  }
  return `${figure(amount)} ${byteUnits[unit]}`;
}

/** Micro-USD as dollars: `$0.0042`, `$1.73`, `$41.47`, `$1,261`. */
export function moneyText(microUsd: number): string {
  const dollars = Math.abs(microUsd) / 1_000_000;
  const digits = dollars >= 1000 ? 0 : dollars >= 0.1 || dollars === 0 ? 2 : 4;
  const [whole, cents] = dollars.toFixed(digits).split('.');
  const text = `$${countText(Number(whole))}${cents === undefined ? '' : `.${cents}`}`;
  return microUsd < 0 ? `-${text}` : text;
}

/** Part of a whole in per cent: `37 %`, `0.4 %`; `-` of nothing. */
export function percentText(part: number, whole: number): string {
  if (whole === 0) return '-';
  const percent = (part / whole) * 100;
  return `${percent > 0 && percent < 9.95 ? percent.toFixed(1) : percent.toFixed(0)} %`;
}

/** A duration with the units that it has: `24h`, `2h5m`, `1m30s`; below two minutes to two decimals: `1.25s`, `350ms`. */
export function durationText(micros: Micros): string {
  if (micros >= 2 * microsPerMinute) return wholeSecondsText(Math.round(micros / 1_000_000));
  const grain = micros >= 1_000_000 ? 10_000 : 10;
  const text = formatDuration(Math.round(micros / grain) * grain);
  return text.replace(/([hm])0s$/, '$1').replace(/h0m$/, 'h');
}

/** Of a minute and more. */
function wholeSecondsText(all: number): string {
  const seconds = all % 60;
  const minutes = Math.floor(all / 60) % 60;
  const hours = Math.floor(all / 3600);
  const whole = hours === 0 ? `${minutes}m` : minutes + seconds === 0 ? `${hours}h` : `${hours}h${minutes}m`;
  return seconds === 0 ? whole : `${whole}${seconds}s`;
}

/** Three figures; whole from 100 on. */
function figure(value: number): string {
  if (value >= 100 || Number.isInteger(value)) return countText(Math.round(value));
  return value >= 10 ? trimmed(value.toFixed(1)) : trimmed(value.toFixed(2));
}

function trimmed(text: string): string {
  return text.replace(/\.?0+$/, '');
}
