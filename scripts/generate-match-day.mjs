/**
 * Makes scenarios/match-day/requests.csv: a day of requests per minute with the shape of a site on the day of a great match.
 * Quiet at night, a normal day, then the evening: people come before kick-off, leave at half-time, come back, and all of
 * them look at the end. Whole numbers, drawn from one seed: `node scripts/generate-match-day.mjs` writes the same file again.
 */
import { writeFileSync } from 'node:fs';

const minutes = 1440;
/** Requests per second at these minutes of the day; straight lines between. */
const shape = [
  [0, 160],
  [300, 120],
  [480, 170],
  [660, 210],
  [780, 330],
  [960, 320],
  [1080, 420],
  [1120, 900],
  [1140, 2300],
  [1185, 2500],
  [1200, 1900],
  [1212, 2750],
  [1260, 3100],
  [1280, 3400],
  [1301, 3800],
  [1310, 3000],
  [1330, 1200],
  [1360, 500],
  [1400, 320],
  [1440, 250],
];
/** Goals: minute, and by how many per cent more look at once; gone within ten minutes. */
const spikes = [
  [1152, 25],
  [1232, 30],
  [1275, 20],
];

let state = 19980707;
/** Park and Miller's generator: a number from 0 to 1. */
function draw() {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}

function rateAt(minute) {
  const next = shape.findIndex(([at]) => at > minute);
  const [[from, low], [to, high]] = [shape[next - 1], shape[next]];
  let rate = low + ((high - low) * (minute - from)) / (to - from);
  for (const [at, percent] of spikes) {
    const age = minute - at;
    if (age >= 0 && age < 10) rate *= 1 + (percent / 100) * (1 - age / 10);
  }
  return rate;
}

const rows = ['minute,requests'];
for (let minute = 0; minute < minutes; minute++) {
  rows.push(`${minute},${Math.round(rateAt(minute) * 60 * (0.97 + 0.06 * draw()))}`);
}
writeFileSync(new URL('../scenarios/match-day/requests.csv', import.meta.url), `${rows.join('\n')}\n`);
