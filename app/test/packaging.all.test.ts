import './packaging.test';
