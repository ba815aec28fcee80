/**
 * What the one file for engines that take JavaScript functions holds: every rule and everything about whole cases, without
 * validation and without any dependency.
 */
export * from './core.js';
