import './fuzz.test';
