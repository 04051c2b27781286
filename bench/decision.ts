import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { say } from '#app/commands/report.ts'
import { recordDecision } from '#app/services/record-decision.server.ts'
import { keep } from '../tests/factories/decisions.ts'
import { itemsOf, takingPart } from '../tests/factories/lookups.ts'
import { World } from '../tests/factories/world.ts'
import { cityAtDesk } from './city-at-desk.ts'
import { bareDriver, type Call, recordCalls } from './statements.ts'

const batch = 50

/**
 * Decisions a second: the service, from the command to the durable commit, beside the very statements it
 * carries out (the same texts and values, recorded beforehand) in the bare driver on a copy of the record.
 * Both run in turns of fifty in one process, after a turn that does not count.
 */
export async function measure({ count = 500 }: { count: number | undefined }): Promise<object> {
  const { folder, now } = await cityAtDesk()
  const copy = (name: string) => {
    const target = `${folder}-${name}`
    cpSync(folder, target, { recursive: true })
    return target
  }
  const [recorded, served, bare] = [copy('recorded'), copy('served'), copy('bare')]
  const turns = Math.ceil(count / batch) + 1
  const streams: Call[][] = []
  const recording = await desk(recorded, now)
  for (let turn = 0; turn < turns; turn += 1) {
    streams.push(await recordCalls(() => recording.decide(turn)))
  }
  await recording.close()
  const service = await desk(served, now)
  const rival = bareDriver(path.join(bare, 'record.db'))
  const spent = { wall: 0, cpu: 0, rivalWall: 0, rivalCpu: 0 }
  for (const [turn, stream] of streams.entries()) {
    const began = stopwatch()
    await service.decide(turn)
    const own = began()
    const beganRival = stopwatch()
    rival.carryOut(stream)
    const bareOnes = beganRival()
    if (turn === 0) continue
    spent.wall += own.wall
    spent.cpu += own.cpu
    spent.rivalWall += bareOnes.wall
    spent.rivalCpu += bareOnes.cpu
    say(`${turn * batch} keputusan diukur`)
  }
  await service.close()
  rival.close()
  for (const each of [folder, recorded, served, bare]) rmSync(each, { recursive: true, force: true })
  const decisions = (turns - 1) * batch
  const perSecond = decisions / spent.wall
  const rivalPerSecond = decisions / spent.rivalWall
  return {
    decisions,
    statementsPerDecision: Math.round((streams[1]?.length ?? 0) / batch),
    perSecond: Math.round(perSecond),
    rivalPerSecond: Math.round(rivalPerSecond),
    ratio: Number((perSecond / rivalPerSecond).toFixed(3)),
    // On a busy machine the processor time says more than the clock.
    cpuMs: Number(((spent.cpu * 1000) / decisions).toFixed(2)),
    rivalCpuMs: Number(((spent.rivalCpu * 1000) / decisions).toFixed(2)),
  }
}

/** Seconds of the clock and of the processor since it was started. */
function stopwatch(): () => { wall: number; cpu: number } {
  const [wall, cpu] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(cpu)
    return { wall: (performance.now() - wall) / 1000, cpu: (user + system) / 1_000_000 }
  }
}

/** One officer deciding the desk's items over and over, with the same command ids in every copy of the city. */
async function desk(folder: string, now: string) {
  const world = await World.open(folder, now)
  const officer = world.role('desk-officer')
  const agencies = await takingPart(world)
  const items = (await Promise.all(agencies.map((agency) => itemsOf(world, agency)))).flat()
  return {
    async decide(turn: number): Promise<void> {
      for (let index = 0; index < batch; index += 1) {
        const item = items[index % items.length]
        if (item === undefined) throw new Error('nothing to decide')
        world.clock.tick()
        const id = `bench:${turn}:${index}`
        await recordDecision(world.office, { id, actor: officer }, { itemId: item.id, decision: keep })
      }
    },
    close: () => world.close(),
  }
}
