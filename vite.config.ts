import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Builds the explorer into `dist/web`: no inline script or style and nothing from another host, so that a strict content security policy holds. */
export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
