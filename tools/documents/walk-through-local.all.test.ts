import { walkThrough } from './walk-through';

walkThrough('local');
