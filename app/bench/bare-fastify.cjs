// Fastify with its defaults: the same bytes, nothing checked and nothing stored.
const { fastify } = require('fastify');
const { readFileSync } = require('node:fs');

const page = readFileSync(process.env.PAGE);
const app = fastify();

app.get('/api/comment/list/:content_id', (_req, reply) => {
  reply.type('application/json; charset=utf-8').send(page);
});
app.post('/api/comment/new', async (req) => {
  const message = `comment created and associated with content_id ${req.body.content_id}`;
  return { status: 'SUCCESS', message };
});
app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
