/** A page around its content: one file, with its style and script within, that asks nothing of any server. */
import { createHash } from 'node:crypto';
import { html, trusted, type Html } from './html.ts';

export interface Page {
  /** Below the folder of the site: 'reference/502.html'. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly main: Html;
  /** The part of the site that it belongs to: the path of its first page. */
  readonly part: string;
  readonly script?: string;
  /** A script that is loaded after the page: a file beside it. */
  readonly later?: string;
}

const parts: readonly (readonly [path: string, name: string])[] = [
  ['index.html', 'Read a bounce'],
  ['reference/index.html', 'Reference'],
  ['categories/index.html', 'Categories'],
  ['providers/index.html', 'Providers'],
  ['blocklists/index.html', 'Block lists'],
];

/** From a page of the site to the folder of the site. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

export function render(page: Page, style: string): string {
  const { path, title, description, main, part, script, later } = page;
  const root = rootFrom(path);
  const icon = `data:image/svg+xml,${encodeURIComponent(mark)}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script, later)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="icon" href="${icon}">
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
<a class="wordmark" href="${root}index.html">${trusted(mark)}<span>Bounce Verdict</span></a>
<nav aria-label="Site"><ul>
${parts.map(([to, name]) => html`<li><a href="${root}${to}"${to === part && current(to === path)}>${name}</a></li>`)}
</ul></nav>
</header>
<main id="main">
${main}
</main>
<footer class="colophon">
<p>The SMTP error reference of the <code>bounce-verdict</code> library. Verdicts are computed by the library, here as in your program.
These pages load nothing from elsewhere and send nothing anywhere.</p>
</footer>
${script === undefined ? null : html`<script>${trusted(script)}</script>`}
${later === undefined ? null : html`<script src="${later}" async></script>`}
</body>
</html>
`.markup;
}

const current = (itself: boolean): Html => html` aria-current="${itself ? 'page' : 'true'}"`;

/** A thing thrown down that comes back up. */
const mark = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" fill="none" ' +
  'stroke="#b0492f" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"><path d="M3 27h26"/>' +
  '<path d="M4 5c5 2 8 9 9.5 18 2-8 5-12.5 9-15"/><path d="M16.5 7.5l6.3.3-.9 6.2"/></svg>';

/**
 * Nothing may be loaded, sent or run but what is named here (https://www.w3.org/TR/CSP3/). `file:` stands for what 'self' means where
 * there is no server.
 */
function policy(style: string, script: string | undefined, later: string | undefined): string {
  const scripts = [...(script === undefined ? [] : [hashOf(script)]), ...(later === undefined ? [] : ["'self'", 'file:'])];
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    ...(scripts.length === 0 ? [] : [`script-src ${scripts.join(' ')}`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
