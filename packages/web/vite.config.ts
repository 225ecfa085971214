// How the client is built and served while it is written.
import { fileURLToPath } from 'node:url';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import { defineConfig } from 'vite';
import { earlyQuestions } from './early.config.js';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000';
const toApi = { target: api, changeOrigin: false };

export default defineConfig({
  base: '/',
  plugins: [
    react(),
    earlyQuestions(),
    lingui({ failOnCompileError: true }),
    // Vietnamese is the source language and stays in the code of each route; only English is a catalogue.
    babel({ presets: [linguiTransformerBabelPreset({ descriptorFields: 'message' })] }),
  ],
  resolve: {
    alias: { '@ky-cuong/shared': fileURLToPath(new URL('../shared/src/index.ts', import.meta.url)) },
  },
  build: {
    target: 'chrome109',
    cssTarget: 'chrome109',
    // The content security policy admits no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      output: {
        // Few files: each one costs a round trip on a telephone. What every page needs is one, a page is another.
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](?!.*(@mantine|@floating-ui|react-remove-scroll|clsx))/,
              priority: 2,
            },
            {
              name: 'kit',
              // The kit of the pages too, save what stands on the heavy one: a page would fetch a dozen crumbs of it.
              test: /(shared[\\/]src|web[\\/]src[\\/](graphql|app|ui))[\\/](?!.*english|.*\.po|.*PickField|.*KitScope|.*theme)/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/graphql': toApi, '/files': toApi, '/health': toApi } },
});
