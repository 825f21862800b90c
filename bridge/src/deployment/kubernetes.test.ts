import path from 'node:path'

import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import { StatefulSet } from 'kubernetes-models/apps/v1/StatefulSet'
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget'
import { ConfigMap } from 'kubernetes-models/v1/ConfigMap'
import type { IContainer } from 'kubernetes-models/v1/Container'
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec'
import { Secret } from 'kubernetes-models/v1/Secret'
import { Service } from 'kubernetes-models/v1/Service'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'

import { parseCommand } from '../options.ts'
import { BUNDLE, checkSettings, read } from './files.ts'

const KINDS = [StatefulSet, Deployment, NetworkPolicy, PodDisruptionBudget, ConfigMap, Secret, Service]

interface Manifest {
  readonly kind: string
  readonly metadata: { readonly name: string }
  readonly spec: { readonly template: { readonly spec: IPodSpec }; readonly serviceName: string }
}

function manifests(file: string): Manifest[] {
  return parseAllDocuments(read(`bridge/deploy/kubernetes/${file}`)).map((document) => {
    expect(document.errors).toEqual([])
    const manifest = document.toJS() as Manifest
    const Kind = KINDS.find(({ kind }) => kind === manifest.kind)
    if (Kind === undefined) {
      throw new Error(`No schema for ${manifest.kind}`)
    }
    new Kind(manifest as never).validate()
    return manifest
  })
}

function find(all: Manifest[], kind: string, name: string): Manifest {
  const found = all.find((manifest) => manifest.kind === kind && manifest.metadata.name === name)
  if (found === undefined) {
    throw new Error(`There is no ${kind} '${name}'`)
  }
  return found
}

function containerOf({ containers: [container] }: IPodSpec): IContainer {
  if (container === undefined) {
    throw new Error('The pod has no container')
  }
  return container
}

/** What Kubernetes would hand over; secrets and fields of the pod stand for themselves. */
function environment({ env = [] }: IContainer): Record<string, string> {
  const { POD_NAME: _POD_NAME, ...settings } = Object.fromEntries(env.map(({ name, value }) => [name, value ?? name]))
  return settings
}

function checkPod(pod: IPodSpec, bridge: IContainer): void {
  expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 })
  expect(pod.automountServiceAccountToken).toBe(false)
  for (const container of [...pod.containers, ...(pod.initContainers ?? [])]) {
    expect(container.securityContext).toMatchObject({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    })
    expect(container.resources?.limits).toHaveProperty('memory')
  }
  for (const [probe, args] of [
    [bridge.startupProbe, ['health', '--live']],
    [bridge.livenessProbe, ['health', '--live']],
    [bridge.readinessProbe, ['health']],
  ] as const) {
    expect(probe?.exec?.command).toEqual(['node', BUNDLE, ...args])
    expect(parseCommand(args, { PRISMA_BRIDGE_TOKEN: 't' })).toMatchObject({ live: args.length === 2 })
    // The command gives up by itself after five seconds.
    expect(probe?.timeoutSeconds).toBeGreaterThan(5)
  }
  const volumes = pod.volumes?.map(({ name }) => name)
  bridge.volumeMounts?.forEach(({ name }) => {
    expect(volumes).toContain(name)
  })
}

describe('the Kubernetes manifests', () => {
  it('bridge.yaml: known settings, probes, and time to leave', () => {
    const all = manifests('bridge.yaml')
    const { spec } = find(all, 'StatefulSet', 'bridge')
    const pod = spec.template.spec
    const bridge = containerOf(pod)
    checkPod(pod, bridge)
    const settings = environment(bridge)
    checkSettings({
      ...settings,
      DATABASE_URL: 'postgresql://u:p@db/x',
      PRISMA_BRIDGE_INSTANCE_URL: 'http://bridge-0.bridge:4466',
    })
    const [, pause] = bridge.lifecycle?.preStop?.exec?.command ?? []
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(
      Number(pause) + Number(settings['PRISMA_BRIDGE_SHUTDOWN_GRACE']),
    )
    expect(bridge.ports?.map(({ containerPort }) => String(containerPort))).toEqual([settings['PORT']])
  })

  it('bridge.yaml: a transaction finds back to its bridge by a name that the headless Service gives', () => {
    const all = manifests('bridge.yaml')
    const { spec } = find(all, 'StatefulSet', 'bridge')
    const settings = environment(containerOf(spec.template.spec))
    const headless = find(all, 'Service', spec.serviceName)
    expect(headless.spec).toMatchObject({ clusterIP: 'None', publishNotReadyAddresses: true })
    expect(settings['PRISMA_BRIDGE_INSTANCE_URL']).toBe(
      `http://$(POD_NAME).${spec.serviceName}:${settings['PORT'] ?? ''}`,
    )
    const balanced = find(all, 'Service', settings['PRISMA_BRIDGE_ALLOWED_HOSTS'] ?? '')
    expect(balanced).not.toMatchObject({ spec: { clusterIP: 'None' } })
  })

  it('sidecar.yaml: known settings, and one socket that both containers see as the same user', () => {
    const { spec } = find(manifests('sidecar.yaml'), 'Deployment', 'shop')
    const pod = spec.template.spec
    const [bridge, shop] = [containerOf({ containers: pod.initContainers ?? [] }), containerOf(pod)]
    checkPod(pod, bridge)
    const settings = environment(bridge)
    checkSettings({ ...settings, DATABASE_URL: 'postgresql://u:p@db/x' })
    expect(bridge.restartPolicy).toBe('Always')
    const folder = path.posix.dirname(settings['PRISMA_BRIDGE_SOCKET'] ?? '')
    for (const container of [bridge, shop]) {
      expect(container.volumeMounts).toContainEqual({ name: 'socket', mountPath: folder })
      expect(container.securityContext).not.toHaveProperty('runAsUser')
    }
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(Number(settings['PRISMA_BRIDGE_SHUTDOWN_GRACE']))
  })
})
