// The program of the test image. It returns its tag, its instance ID and the variables it received, and crashes, logs or delays its answer on request.
const { randomUUID } = require('node:crypto');
const { createServer } = require('node:http');
const { TAG, PORT, HOST, ANSWER, PASSWORD, MODE } = process.env;

if (MODE === 'crash') {
  console.error('there is something wrong with the settings');
  process.exit(3);
}

const instance = randomUUID();
const server = createServer((request, response) => {
  if (request.url === '/crash') process.exit(1);
  if (request.url === '/log') console.log('a line of the log');
  if (request.url === '/health' && MODE === 'sick') response.statusCode = 500;
  const wait = request.url === '/slow' ? 300 : 0;
  setTimeout(
    () => response.end(JSON.stringify({ tag: TAG, instance, answer: ANSWER, password: PASSWORD })),
    wait,
  );
});
server.listen(Number(PORT), HOST);
process.on('SIGTERM', () => server.close(() => process.exit(0)));
