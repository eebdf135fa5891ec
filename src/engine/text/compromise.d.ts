declare module 'virtual:compromise' {
  import type nlp from 'compromise/three';
  /** Evaluates compromise on the first call, returns it ever after. */
  export const loadCompromise: () => typeof nlp;
}
