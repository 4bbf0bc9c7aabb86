// Adds up jest's reports and prints `N passed, N failed`. A report that is missing or empty counts as a failure.
const { readFileSync } = require('node:fs');

const missing = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };

function reportIn(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return report.numPassedTests > 0 || report.numFailedTests > 0 ? report : missing;
  } catch {
    return missing;
  }
}

const reports = process.argv.slice(2).map(reportIn);
const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
const failed = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
const skipped = sum('numPendingTests');
console.log(`${sum('numPassedTests')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
