declare module 'trix';
declare module 'draft-js' {
  export const Editor: import('react').ComponentType<Record<string, unknown>>;
  export interface EditorState {
    getCurrentContent(): { getBlocksAsArray(): { getText(): string }[] };
  }
  export const EditorState: { createEmpty(): EditorState };
  export const RichUtils: { handleKeyCommand(state: EditorState, command: string): EditorState | null };
}
