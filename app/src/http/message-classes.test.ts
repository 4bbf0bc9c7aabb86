import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { messageClasses } from './message-classes';

it('the server creates messages with the prototypes that Express sets', async () => {
  const app = express();
  app.get('/:name', (req, res) => void res.json({ name: req.params.name, ip: req.ip, app: req.app === app }));
  const server = createServer(messageClasses(app), (req, res) => {
    const before = [Object.getPrototypeOf(req), Object.getPrototypeOf(res)];
    app(req, res);
    expect([Object.getPrototypeOf(req), Object.getPrototypeOf(res)]).toEqual(before);
    expect(before[0]).toBe(app.request);
    expect(before[1]).toBe(app.response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/alice`);
  expect(await answer.json()).toEqual({ name: 'alice', ip: '127.0.0.1', app: true });
  server.close();
});
