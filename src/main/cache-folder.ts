import { homedir } from 'node:os';
import { isAbsolute, join, sep } from 'node:path';

/** Where a user's programs keep what they can make again: `XDG_CACHE_HOME` where that is set, else the folder that the system has for it. */
export function cacheFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { XDG_CACHE_HOME: named, LOCALAPPDATA: local } = environment;
  if (named !== undefined && isAbsolute(named)) return named;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return platform === 'win32' && local !== undefined ? local : join(homedir(), '.cache');
}

/** Whether a program lies in a folder of installed packages, which is not its own to write to. */
export function isInstalled(folder: string): boolean {
  return folder.split(sep).includes('node_modules');
}
