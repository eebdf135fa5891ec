import { defineConfig } from 'wxt';
import { lazyCompromise } from './entrypoints/bundles/lazy-compromise';
import { lazyFranc } from './entrypoints/bundles/lazy-franc';
import { noEval } from './entrypoints/bundles/no-eval';
import { readyPacks } from './entrypoints/bundles/ready-packs';

const icons = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  imports: false,
  modules: ['@wxt-dev/module-react'],
  // The background holds the engine with its rules and compromise: one file on the disk, not a download.
  vite: () => ({
    plugins: [lazyCompromise(), lazyFranc(), readyPacks(), noEval()],
    build: { chunkSizeWarningLimit: 2000 },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons,
    permissions: ['storage', 'scripting', 'activeTab', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // Every host is asked for one by one; a granted origin is an enabled origin.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'",
    },
    // Alt and Shift with a letter is not given to us by Chromium on Linux; full stop and comma are free in desks and editors (2026-11).
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Comma' } },
      'next-finding': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_command_next__' },
      'apply-first': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_apply__' },
      pause: { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_pause__' },
    },
    action: { default_icon: icons, default_title: '__MSG_extension_name__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'composure@composure.app',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The side panel opens by the tool bar button (116), beside highlights (105) frames of foreign origin (119) and light-dark() (123).
        { minimum_chrome_version: '123', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.command === 'serve') return;
      // The watcher is registered at run time, for granted origins only; WXT would write down what it could match.
      delete manifest.content_scripts;
      delete manifest.host_permissions;
    },
  },
});
