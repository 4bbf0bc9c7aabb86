import { contentIdText } from '../comments/schemas';

/** Names are path segments, as content ids are. */
export const listKeySchema = {
  type: 'object',
  required: ['list'],
  properties: { list: { ...contentIdText, maxLength: 128 } },
} as const;

export const itemsSchema = {
  type: 'array',
  maxItems: 1_000,
  items: {
    type: 'object',
    required: ['id', 'title', 'completed'],
    properties: {
      id: {
        description: 'Unique in the list.',
        type: ['integer', 'string'],
        minimum: Number.MIN_SAFE_INTEGER,
        maximum: Number.MAX_SAFE_INTEGER,
        minLength: 1,
        maxLength: 64,
        pattern: '^[^\\p{Cc}\\p{Cs}]*$',
      },
      title: { type: 'string', maxLength: 1_000, pattern: '^[^\\p{Cs}\\u0000]*$' },
      completed: { type: 'boolean' },
    },
  },
} as const;
