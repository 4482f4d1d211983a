/**
 * The HTML document around a report: its answers as plain HTML, which are there before anything is unpacked; its data,
 * packed, at the end; and the page's script and style, which alone may run: the policy names them by their hashes and
 * forbids everything else, the network first of all.
 */
import { base64Of } from './byte-writer.ts';
import { deflated } from './deflated.ts';
import { type Html, html } from './html-text.ts';
import { pageScript, pageStyle, scriptHash, styleHash } from './page.generated.js';
import type { Finding, Tile, Tone } from './report-data.ts';

export interface DocumentParts {
  readonly title: string;
  /** What is shown below the title. */
  readonly lead: string;
  readonly facts: readonly string[];
  readonly tiles: readonly Tile[];
  readonly findings: readonly Finding[];
  /** What tones are called, since colour alone says nothing to many; '' is not said. */
  readonly toneWords: Readonly<Record<Tone, string>>;
  /** Anchors of the sections that the page fills, in their order. */
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  /** Sections that need no script. */
  readonly plain: Html | null;
  readonly about: Html;
  /** See columns.ts. */
  readonly packed: Uint8Array;
}

const policy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The whole file. */
export function documentText(parts: DocumentParts): string {
  const { title, lead, facts, tiles, findings, toneWords, sections, plain, about } = parts;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Headroom">
<title>${title} · Headroom</title>
<style>${{ html: pageStyle }}</style>
</head>
<body>
<a class="skip" href="#answers">Skip to the answers</a>
<header class="bar">
<p class="brand">Headroom</p>
<nav aria-label="Sections"><ul>${sections.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<div id="theme"></div>
</header>
<main>
<section id="answers" aria-labelledby="title">
<h1 id="title">${title}</h1>
${lead === '' ? null : html`<p class="lead">${lead}</p>`}
<ul class="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>
<ul class="tiles ${tileColumns(tiles.length)}">${tiles.map((tile) => tileHtml(tile, toneWords[tile.tone]))}</ul>
${findings.length === 0 ? null : findingsHtml(findings, toneWords)}
</section>
<div id="page"><p class="loading" role="status">Unpacking the charts …</p>
<noscript><p>The charts, tables and stories need JavaScript; nothing is loaded from anywhere.</p></noscript></div>
${plain}
<section id="about" aria-labelledby="about-title">
<h2 id="about-title">About this report</h2>
${about}
</section>
</main>
<dialog id="story" aria-labelledby="story-title"></dialog>
<div id="said" class="unseen" role="status" aria-live="polite"></div>
<script type="text/plain" id="data">`;
  const data = base64Of(deflated(parts.packed));
  return `${page.html}${data}</script>\n<script>${pageScript}</script>\n</body>\n</html>\n`;
}

/** So many side by side that the last row is as full as can be. */
function tileColumns(count: number): string {
  return count % 5 === 0 || count === 9 ? 'five' : 'four';
}

function tileHtml({ label, value, note, tone }: Tile, word: string): Html {
  return html`<li class="tile ${tone}"><p class="label">${label}${
    word === '' ? null : html` <span class="tone">${word}</span>`
  }</p><p class="value">${value}</p><p class="note">${note}</p></li>`;
}

function findingsHtml(findings: readonly Finding[], toneWords: DocumentParts['toneWords']): Html {
  const items = findings.map((one) => findingHtml(one, toneWords[one.tone]));
  return html`<h2>What was found</h2><ul class="findings">${items}</ul>`;
}

function findingHtml({ tone, text, detail, pods }: Finding, word: string): Html {
  return html`<li class="${tone}"><p>${word === '' ? null : html`<span class="tone">${word}</span> `}${text}</p>${
    detail === '' ? null : html`<p class="detail">${detail}</p>`
  }${pods.length === 0 ? null : html`<p class="who">Look at ${joined(pods.map(podLink))}</p>`}</li>`;
}

/** The page opens the story of what the fragment names. */
function podLink(pod: string): Html {
  return html`<a href="#pod/${pod}">${pod}</a>`;
}

function joined(parts: readonly Html[]): Html[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [{ html: ', ' }, part]));
}
