// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const { Resource } = require('../../values');
exports.Budget = class Budget extends Resource {
  static type = 'AWS::Budgets::Budget';
  constructor(properties) {
    super('AWS::Budgets::Budget', properties);
  }
};
exports.BudgetsAction = class BudgetsAction extends Resource {
  static type = 'AWS::Budgets::BudgetsAction';
  constructor(properties) {
    super('AWS::Budgets::BudgetsAction', properties);
  }
};
