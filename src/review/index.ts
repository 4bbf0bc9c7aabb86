export type { Approval } from './approval';
export { conceal } from './conceal';
export type { Review } from './model';
export { approval, review } from './review';
export { type TextOptions, textReview } from './text/text';
