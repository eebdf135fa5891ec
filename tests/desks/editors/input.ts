import { mountPlain } from './plain';

await mountPlain('input');
