/** Every screen and state of the interface; main.tsx draws them. */
export const panelScreens = [
  'panel-connecting',
  'panel-gone',
  'panel-off',
  'panel-unknown-site',
  'panel-forbidden',
  'panel-no-desk',
  'panel-waiting',
  'panel-calm',
  'panel-coached',
  'panel-blank',
  'panel-dismissed',
  'panel-applied',
  'panel-copy',
  'panel-preview',
  'panel-pause-menu',
  'panel-paused',
  'panel-internal',
  'panel-unreadable',
  'panel-unknown-author',
  'panel-other-language',
  'panel-storage-full',
  'panel-untaught',
  'panel-sight',
] as const;
export const inPageScreens = [
  'pill-calm',
  'pill-check',
  'pill-stop',
  'pill-paused',
  'pill-card',
  'pill-card-paused',
  'card',
  'card-blank',
  'gate',
] as const;
export const pageScreens = ['welcome', 'welcome-practice', 'settings', 'settings-rules', 'employer'] as const;

export const studioScreens = [
  'studio-rules',
  'studio-rule',
  'studio-override',
  'studio-form',
  'studio-blocked',
  'studio-bench',
  'studio-pack',
  'studio-macros',
  'studio-week',
  'studio-week-files',
] as const;

export const screens = [...panelScreens, ...inPageScreens, ...pageScreens, ...studioScreens] as const;
export type ScreenName = (typeof screens)[number];

/** Whether a screen stands over somebody else's page. */
export const isInPage = (screen: string): boolean => (inPageScreens as readonly string[]).includes(screen);

/** The window in which a screen is met. */
export function windowFor(screen: string): { width: number; height: number } {
  if (screen.startsWith('panel')) return { width: 360, height: 860 };
  if (screen.startsWith('studio')) return { width: 1280, height: 900 };
  return isInPage(screen) ? { width: 720, height: 520 } : { width: 900, height: 900 };
}
