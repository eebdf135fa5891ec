declare module 'virtual:franc' {
  import type * as franc from 'franc-min';
  /** Evaluates franc-min on the first call, returns it ever after. */
  export const loadFranc: () => typeof franc;
}
