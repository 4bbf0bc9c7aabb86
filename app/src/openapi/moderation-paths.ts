import { states } from '../comments/comment';
import {
  bulkSchema,
  commentSchema,
  editSchema,
  personSchema,
  policySchema,
  queueParameterSchemas,
} from '../comments/schemas';
import {
  bodyFailures,
  commentIdParameter,
  contentIdParameter,
  forModerators,
  json,
  jsonBody,
  record,
  success,
  usualFailures,
} from './common';
import { failure, type OpenApiDocument, text } from './parts';

const { failures, security } = forModerators;
const state = { enum: states };
const change = json('The comment is changed. state is its state now.', record({ status: success, state }));
const both = [contentIdParameter, commentIdParameter];
const secret = {
  name: 'Comment-Secret',
  in: 'header',
  required: false,
  description: 'The secret that the author got with the comment. Moderators send Authorization instead.',
  schema: text,
};
const noComment = { 404: failure('There is no such comment, or the secret is not its secret.') };

const { id, ...shown } = commentSchema.properties;
const required = { content_id: text, id, email: shown.email, comment: text, created_at: shown.created_at };
const optional = { name: text, edited_at: shown.edited_at, parent_id: shown.parent_id };
const audit = {
  type: 'array',
  items: record(
    { at: text, actor: text, action: { enum: ['edit', ...states] } },
    { reason: text, previous: text },
  ),
};

/** The schemas of comments that only moderators see. */
export const moderationSchemas = {
  QueuedComment: record(required, optional),
  ExportedComment: record({ ...required, state, audit }, optional),
};

export const moderationPaths: OpenApiDocument['paths'] = {
  '/api/comments/{content_id}/{comment_id}': {
    patch: {
      summary: 'Edit a comment',
      description:
        "An author's edit is accepted as a new comment would be, so it may have to wait for a moderator.",
      security: [{}, ...security],
      parameters: [...both, secret],
      requestBody: jsonBody(editSchema),
      responses: { 200: change, ...usualFailures, ...bodyFailures, ...failures, ...noComment },
    },
    delete: {
      summary: 'Delete a comment',
      description: 'Lists no longer show the comment. Moderators can restore it.',
      security: [{}, ...security],
      parameters: [...both, secret],
      responses: { 200: change, ...usualFailures, ...failures, ...noComment },
    },
  },
  '/api/moderation/comments': {
    get: {
      summary: 'Read the queue of a state',
      description:
        'Oldest first, with the addresses in full. If there is a next page, the response has a Link header.',
      security,
      parameters: [
        {
          name: 'state',
          in: 'query',
          required: false,
          description: 'The state.',
          schema: queueParameterSchemas.state,
        },
        {
          name: 'limit',
          in: 'query',
          required: false,
          description: 'The maximum number.',
          schema: queueParameterSchemas.limit,
        },
        {
          name: 'after',
          in: 'query',
          required: false,
          description: 'Start after this id.',
          schema: queueParameterSchemas.after,
        },
      ],
      responses: {
        200: json('The comments.', { type: 'array', items: { $ref: '#/components/schemas/QueuedComment' } }),
        ...usualFailures,
        ...failures,
      },
    },
    post: {
      summary: 'Approve, hide or delete many comments',
      description:
        'Each change is stored with its entry in the audit trail. A missing comment does not stop the others.',
      security,
      requestBody: jsonBody(bulkSchema),
      responses: {
        200: json(
          'The state of each comment now.',
          record({
            status: success,
            results: {
              type: 'array',
              items: record({ content_id: text, comment_id: text, state: { enum: [...states, 'missing'] } }),
            },
          }),
        ),
        ...usualFailures,
        ...bodyFailures,
        ...failures,
      },
    },
  },
  '/api/moderation/audit/{content_id}/{comment_id}': {
    get: {
      summary: 'Read the audit trail of a comment',
      security,
      parameters: both,
      responses: { 200: json('Who changed what, oldest first.', audit), ...usualFailures, ...failures },
    },
  },
  '/api/moderation/policy/{content_id}': {
    get: {
      summary: 'Read the policy of a content',
      security,
      parameters: [contentIdParameter],
      responses: { 200: json('The policy.', policySchema), ...usualFailures, ...failures },
    },
    put: {
      summary: 'Set the policy of a content',
      description:
        'open shows new comments at once, moderated puts them into the queue, closed refuses them.',
      security,
      parameters: [contentIdParameter],
      requestBody: jsonBody(policySchema),
      responses: { 200: json('The policy.', policySchema), ...usualFailures, ...bodyFailures, ...failures },
    },
  },
  '/api/privacy/export': {
    post: {
      summary: 'Export the comments of a person',
      description: 'In every state, with their audit trails, by email address as written and in lower case.',
      security,
      requestBody: jsonBody(personSchema),
      responses: {
        200: json('The comments.', {
          type: 'array',
          items: { $ref: '#/components/schemas/ExportedComment' },
        }),
        ...usualFailures,
        ...bodyFailures,
        ...failures,
      },
    },
  },
  '/api/privacy/erase': {
    post: {
      summary: 'Erase the comments of a person',
      description: 'Deletes the comments and their audit trails for good.',
      security,
      requestBody: jsonBody(personSchema),
      responses: {
        200: json('The number of erased comments.', record({ status: success, erased: { type: 'integer' } })),
        ...usualFailures,
        ...bodyFailures,
        ...failures,
      },
    },
  },
};
