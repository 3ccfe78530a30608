import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { founding, instruments, regions } from '@pantau/rulebook';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The rulebook counts in ten-thousandths of a point. */
const E4_PER_POINT = 10_000;
const OUT_DIR = join(import.meta.dirname, '../dist');

export default defineConfig({
  plugins: [react(), preloadedFont(), precompressed(OUT_DIR)],
  define: {
    __PROVINCES__: JSON.stringify(provinces()),
    __SCALES__: JSON.stringify(scales()),
    __MOVED__: JSON.stringify(moved()),
  },
  build: { outDir: OUT_DIR, emptyOutDir: true, target: 'es2022' },
  // `npx vite web` beside a running `npm start`: the page is live, the numbers come from the real gateway.
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8080' } },
});

/** As a picker and a title name them: "Lampung", not "Provinsi Lampung". */
function provinces(): { code: string; name: string }[] {
  return regions()
    .filter(({ kind }) => kind === 'province')
    .map(({ code, name }) => ({ code, name: name.replace(/^Provinsi /, '') }));
}

/** Whose borders changed since 2012: those that a province gained or lost, and those founded out of another. */
function moved(): Record<string, string> {
  const changed = regions().filter(
    ({ code, kind, provinceCode }) =>
      founding(code) !== undefined || (kind !== 'province' && founding(provinceCode) !== undefined),
  );
  return Object.fromEntries(changed.map(({ code, name }) => [code, name]));
}

function scales(): Record<string, { min: number; max: number }> {
  return Object.fromEntries(
    instruments().map(({ id, scale }) => [id, { min: scale.min / E4_PER_POINT, max: scale.max / E4_PER_POINT }]),
  );
}

/** Asks for the font with the first scripts, so that it is there when the first words are painted: later it is not used at all. */
function preloadedFont(): Plugin {
  return {
    name: 'preloaded-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => /inter-latin-wght-normal.*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            injectTo: 'head-prepend',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
          })),
    },
  };
}

/** Writes .br and .gz beside each text file once, at build: the gateway would otherwise compress the same bytes on every request. */
function precompressed(dir: string): Plugin {
  return {
    name: 'precompressed',
    apply: 'build',
    async writeBundle() {
      const files = await readdir(dir, { recursive: true });
      await Promise.all(files.filter((file) => /\.(js|css|html|svg)$/.test(file)).map((file) => compress(join(dir, file))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const brotli = await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  await writeFile(`${file}.br`, brotli);
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}
