import './writing.test';
