// Loads tests with Node's own loader in the place of jest's, which takes more than a third of a run. Each test file gets new
// instances of the project's modules, and shares packages and globals with the other files of its worker. There are no mocks
// of modules.
const { sourceMaps, startAnew } = require('./modules.cjs');

/** Where jest-circus keeps its handlers, among them those of one test file. */
const HANDLERS = Symbol.for('EVENT_HANDLERS');

module.exports = class {
  constructor(config, { global, moduleMocker }) {
    startAnew(config);
    global.jest = moduleMocker;
  }

  /** Loads jest-circus, whose state belongs to one test file. */
  requireInternalModule(path) {
    delete globalThis[HANDLERS];
    delete require.cache[path];
    return require(path);
  }

  requireModule(path) {
    return require(path);
  }

  unstable_shouldLoadAsEsm() {
    return false;
  }

  getSourceMaps() {
    return sourceMaps;
  }

  setGlobalsForRuntime() {}
  enterTestCode() {}
  leaveTestCode() {}
  teardown() {}
  getAllCoverageInfoCopy() {}
};
