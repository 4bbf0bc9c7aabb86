/** The parts of OpenAPI 3.1 that this service uses. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
}

export interface Operation {
  summary: string;
  description?: string;
  security?: readonly Record<string, readonly string[]>[];
  parameters?: readonly Parameter[];
  requestBody?: { required: boolean; content: Content };
  responses: Record<number, Answer>;
}

export interface Parameter {
  name: string;
  in: string;
  required: boolean;
  description: string;
  schema: object;
}

export interface Answer {
  description: string;
  headers?: Record<string, object>;
  content?: Content;
}

export type Content = Record<string, { schema: object }>;

export const text = { type: 'string' } as const;

export function answer(description: string, schema: string): Answer {
  return {
    description,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
  };
}

export function failure(description: string): Answer {
  return answer(description, 'Invalid');
}
