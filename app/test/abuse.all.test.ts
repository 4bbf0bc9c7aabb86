import './abuse.test';
