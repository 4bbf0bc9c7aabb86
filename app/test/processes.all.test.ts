import './processes.test';
