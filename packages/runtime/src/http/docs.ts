import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { getAbsoluteFSPath } from 'swagger-ui-dist';
import type { Reply } from './route.ts';

/** Scripts and styles from this server alone; Swagger UI sets style attributes and draws its icons as data URLs. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

const FILES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

const START = `window.ui = SwaggerUIBundle({ url: '../openapi.json', dom_id: '#docs', deepLinking: true, defaultModelsExpandDepth: 0 });`;

/** Swagger UI from its npm package: no CDN, so that /docs works where there is no Internet. `file` is what stands behind /docs/. */
export function docsReply(file: string, title: string): Reply | undefined {
  if (file === '') return text(page(title), 'text/html; charset=utf-8');
  if (file === 'start.js') return text(START, 'text/javascript; charset=utf-8');
  const type = FILES[file];
  if (type === undefined) return undefined;
  const stream = createReadStream(join(getAbsoluteFSPath(), file));
  return { status: 200, stream, headers: { 'content-type': type, 'cache-control': 'public, max-age=3600' } };
}

function text(content: string, type: string): Reply {
  const headers = { 'content-type': type, 'content-security-policy': PAGE_POLICY };
  return { status: 200, stream: Readable.from([Buffer.from(content)]), headers };
}

function page(title: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="swagger-ui.css"><link rel="icon" href="favicon-32x32.png"></head>
<body><div id="docs"></div><script src="swagger-ui-bundle.js"></script><script src="start.js"></script></body>
</html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
