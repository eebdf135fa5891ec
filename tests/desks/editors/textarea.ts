import { mountPlain } from './plain';

await mountPlain('textarea');
