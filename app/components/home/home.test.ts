import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Home, type HomeProps } from './home.tsx'

function tasks(...when: string[]): HomeProps['toDo'] {
  return when.map((each, index) => ({
    key: `tugas ${index}`,
    title: `Aplikasi ${index}`,
    hint: 'Belum lengkap.',
    when: each,
    isUrgent: false,
    href: `/aplikasi/${index}`,
    button: 'Lengkapi',
  }))
}

function drawn(toDo: HomeProps['toDo']): string {
  const rest = { figures: [], toDoLeft: 0, waiting: [], waitingLeft: 0, finished: [] }
  return renderToStaticMarkup(createElement(Home, { ...rest, toDo }))
}

const headings = (html: string) =>
  [...html.matchAll(/<h3[^>]*>(?:<[^>]*>)*([^<]+)/g)].map(([, words]) => words)
const timesSaid = (html: string, words: string) => html.split(words).length - 1

test('tasks with the same last day stand under it, which is said once', () => {
  const html = drawn(tasks('Besok', 'Besok', 'Lusa'))
  expect(headings(html)).toEqual(['Besok', 'Lusa'])
  expect([timesSaid(html, 'Besok'), timesSaid(html, 'Lusa')]).toEqual([1, 1])
})

test('days that are all different stay in their rows', () => {
  const html = drawn(tasks('Besok', 'Lusa'))
  expect(headings(html)).toEqual([])
  expect([timesSaid(html, 'Besok'), timesSaid(html, 'Lusa')]).toEqual([1, 1])
})

test('the page has one primary button, whatever groups there are', () => {
  expect(timesSaid(drawn(tasks('Besok', 'Besok', 'Lusa', 'Lusa')), 'bg-primary text-paper')).toBe(1)
})
