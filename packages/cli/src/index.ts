export { type LoadOptions, load } from './load/command.ts';
