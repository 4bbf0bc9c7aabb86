import './moderation.test';
