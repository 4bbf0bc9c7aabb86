// AWS's validator has no command of its own.
const { RegoEngine, TemplateFile } = require('@aws/cloudformation-validate');

const engine = new RegoEngine();
let findings = 0;
for (const file of process.argv.slice(2))
  findings += engine.validateStandard(new TemplateFile(file)).diagnostics.length;
engine.free();
console.log(findings);
