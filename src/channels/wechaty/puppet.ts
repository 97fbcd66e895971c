import { createHash } from 'node:crypto'
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Puppet } from 'wechaty-puppet'
import type { WechatySettings } from './settings.ts'

/**
 * The puppet that the settings name, with its caches in a private folder.
 * wechaty is loaded only here and in the channel: who does not use it pays nothing for it.
 */
export async function openPuppet(settings: WechatySettings, folder: string): Promise<Puppet> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  if (settings.kind === 'mock') return mockPuppet()
  const { PuppetService } = await import('wechaty-puppet-service')
  const { endpoint, token } = settings
  const puppet = new PuppetService({ endpoint, token, tls: { disable: isLoopback(endpoint) } })
  keepCaches(puppet, join(folder, nameOf(token)))
  return puppet
}

async function mockPuppet(): Promise<Puppet> {
  const { PuppetMock, mock } = await import('wechaty-puppet-mock')
  return new PuppetMock({ mocker: new mock.Mocker() })
}

/**
 * Contacts are personal data: the service would keep them in the home folder, under the secret token's own words.
 * Throws when the service keeps them in another way than the version that this was written for.
 */
function keepCaches(puppet: object, folder: string): void {
  const store: unknown = Reflect.get(puppet, '_payloadStore')
  if (typeof store !== 'object' || store === null || !('storeDir' in store))
    throw new Error(
      'wechaty-puppet-service keeps its caches elsewhere: adapt keepCaches in puppet.ts.',
    )
  store.storeDir = folder
}

function nameOf(token: string): string {
  return createHash('sha256').update(token).digest('hex').slice(0, 16)
}

/** On this machine nobody listens in; the certificate that comes with the service proves nothing anyway. */
function isLoopback(endpoint: string): boolean {
  return /^(?:127\.\d+\.\d+\.\d+|localhost):/.test(endpoint)
}
