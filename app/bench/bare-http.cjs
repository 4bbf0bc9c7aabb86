// What Node itself can do: the same bytes, no routes, nothing checked and nothing stored.
const { createServer } = require('node:http');
const { readFileSync } = require('node:fs');

const page = readFileSync(process.env.PAGE);

createServer((req, res) => {
  res.setHeader('Content-Type', 'application/json; charset=utf-8');
  if (req.method === 'GET') {
    res.end(page);
    return;
  }
  const chunks = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.on('end', () => {
    const { content_id } = JSON.parse(Buffer.concat(chunks).toString());
    const message = `comment created and associated with content_id ${content_id}`;
    res.end(JSON.stringify({ status: 'SUCCESS', message }));
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
