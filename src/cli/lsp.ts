import { Decoder, encode } from '../editor/message';
import { Server } from '../editor/server';
import { type Command, exitCodes } from './command';
import { parseOptions } from './options';
import { settingsAt } from './settings-at';
import { toolVersion } from './tool-version';

const usage = `usage: stacks lsp [--stdio]

A language server for CloudFormation and SAM templates, on standard input and output.
docs/editors.md explains how to set it up in VS Code, Neovim and Zed.`;

export const lsp: Command = {
  summary: 'run the language server for editors',
  usage,
  run(args) {
    parseOptions(usage, { args: [...args], options: { stdio: { type: 'boolean' } } });
    const settings = settingsAt();
    return new Promise((resolve) => {
      const end = (exitCode: number): void => resolve({ exitCode, output: '', atOnce: true });
      const server = new Server({
        version: toolVersion(),
        settings,
        send: (message) => process.stdout.write(encode(message)),
        exit: (code) => end(code === 0 ? exitCodes.ok : exitCodes.findings),
      });
      const decoder = new Decoder((message) => server.receive(message));
      process.stdin.on('data', (chunk) => decoder.write(chunk));
      // The editor is gone.
      process.stdin.on('end', () => end(exitCodes.ok));
    });
  },
};
