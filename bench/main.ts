import { growth } from './growth';
import { print } from './table';
import { wholeSystem } from './whole-system';

// Figures, not verdicts: these machines are noisy, so nothing here passes or fails.
print('the whole system, each command as a process of its own', wholeSystem());
print('synthetic stacks, validate beyond what one resource takes', growth());
