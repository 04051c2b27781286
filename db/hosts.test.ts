import { expect, test } from 'vitest'
import { hostsOf } from './hosts.ts'

test('a URL with several hosts becomes one address per host', () => {
  expect(hostsOf('postgres://user:s%40cret@a:5432,b:5433/name?sslmode=require')).toEqual([
    'postgres://user:s%40cret@a:5432/name?sslmode=require',
    'postgres://user:s%40cret@b:5433/name?sslmode=require',
  ])
})

test('a URL with one host, or with none, stays as it is', () => {
  for (const url of [
    'postgresql://localhost/name',
    'postgres://u:p@h:1/n',
    'postgres:///n?host=/run/postgresql',
  ]) {
    expect(hostsOf(url)).toEqual([url])
  }
})
