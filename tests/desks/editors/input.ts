import { mountPlain } from './plain';

mountPlain('input');
