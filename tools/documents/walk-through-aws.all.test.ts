import { walkThrough } from './walk-through';

walkThrough('AWS');
