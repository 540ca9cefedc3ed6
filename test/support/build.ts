import { execFileSync } from 'node:child_process'

/** Builds the bundle once before all tests. */
export default function setup(): void {
  execFileSync(process.execPath, ['build.js'], { stdio: 'inherit' })
}
