// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Budget = class Budget extends values.Resource {
  static type = 'AWS::Budgets::Budget';
  constructor(properties) {
    super('AWS::Budgets::Budget', properties);
  }
};
exports.BudgetsAction = class BudgetsAction extends values.Resource {
  static type = 'AWS::Budgets::BudgetsAction';
  constructor(properties) {
    super('AWS::Budgets::BudgetsAction', properties);
  }
};
