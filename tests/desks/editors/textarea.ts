import { mountPlain } from './plain';

mountPlain('textarea');
