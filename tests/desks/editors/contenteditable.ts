import { mountPlain } from './plain';

mountPlain('contenteditable');
