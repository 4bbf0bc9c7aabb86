// Adds up jest's reports: `N passed, N failed`, and fails where a report is missing or counts nothing.
const { readFileSync } = require('node:fs');

const reports = process.argv.slice(2).map((file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numRuntimeErrorTestSuites: 1 };
  }
});
const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
const failed = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
const skipped = sum('numPendingTests');
process.exitCode = failed > 0 || reports.some((report) => report.numPassedTests === 0) ? 1 : 0;
console.log(`${sum('numPassedTests')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
