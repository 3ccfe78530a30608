/** Whether node_modules holds what the lock file says, and which Node runs the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * npm writes what it installed into node_modules/.package-lock.json. Comparing the two needs no mark of our own, and
 * what somebody installed by hand counts too.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 */
export function needsInstall(wanted, installed) {
  if (!installed) return true;
  return Object.entries(wanted.packages ?? {}).some(([path, locked]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return false;
    const there = installed.packages?.[path];
    // Optional ones are binaries of other platforms.
    return there ? there.version !== locked.version : !locked.optional;
  });
}

/** @param {string} root */
export function needsInstallAt(root) {
  return needsInstall(readLock(join(root, 'package-lock.json')) ?? {}, readLock(join(root, 'node_modules/.package-lock.json')));
}

/**
 * Node 24 as npm brought it for this platform, else the one that runs now if it is new enough to run TypeScript.
 * @param {string} root
 * @returns {string | undefined}
 */
export function findNode(root) {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const candidates = [`node-${platform}`, `node-bin-${platform}`];
  return candidates.map((name) => join(root, 'node_modules', name, 'bin/node')).find((path) => existsSync(path));
}

/**
 * @param {string} file
 * @returns {Lock | undefined}
 */
function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
