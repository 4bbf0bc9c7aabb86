import './stores.test';
