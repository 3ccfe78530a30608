import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Mount } from '@pantau/runtime';
import sirv from 'sirv';

/** Nothing but this origin. Styles may stand in the page: Mantine writes its theme and ECharts its drawing that way; scripts may not. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': PAGE_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(self), microphone=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

/** A name with a hash never changes its content; the page that names them must be asked for each time, or a release is not seen. */
const FOR_EVER = 'public, max-age=31536000, immutable';

const COMPRESSED = { brotli: true, gzip: true, etag: true };

/**
 * The built web app, from the files compressed at build. Any other path is the app's own and gets its page, except under
 * /assets/: a missing script must not come back as HTML. Throws when the app has not been built.
 */
export function webApp(dir: string): Mount {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(`The web app is not built: no index.html in ${dir}. Run "npm run build -w services/dashboard".`);
  }
  const assets = sirv(dir, { ...COMPRESSED, setHeaders: headers(FOR_EVER) });
  // `ignores: false`, because by default the dot of an institution's code (/instansi/18.72) is taken for a file's.
  const pages = sirv(dir, { ...COMPRESSED, single: true, ignores: false, setHeaders: headers('no-cache') });
  return {
    path: '/',
    handler(request, response, next) {
      if (request.method !== 'GET' && request.method !== 'HEAD') next();
      else if (request.url?.startsWith('/assets/')) assets(request, response, next);
      else pages(request, response, next);
    },
  };
}

function headers(cacheControl: string): (response: ServerResponse) => void {
  return (response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    response.setHeader('cache-control', cacheControl);
  };
}
