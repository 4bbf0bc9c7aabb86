// Express with its defaults: the same bytes, nothing checked and nothing stored.
const express = require('express');
const { readFileSync } = require('node:fs');

const page = readFileSync(process.env.PAGE);
const app = express();

app.get('/api/comment/list/:content_id', (_req, res) => {
  res.type('json').send(page);
});
app.post('/api/comment/new', express.json(), (req, res) => {
  const message = `comment created and associated with content_id ${req.body.content_id}`;
  res.json({ status: 'SUCCESS', message });
});
app.listen(Number(process.env.PORT), '127.0.0.1');
