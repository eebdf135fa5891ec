import { mountPlain } from './plain';

await mountPlain('contenteditable');
