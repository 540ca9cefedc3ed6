import { expect, it } from 'vitest'
import { binds } from '../../src/goals/binding.ts'
import { evidence, goal } from '../support/goal.ts'

it.each([
  [null, 'Hậu Giang', '63-93', true],
  ['Hậu Giang', 'Hậu Giang', '63-93', true],
  ['Cần Thơ', 'Hậu Giang', '63-93', false],
  // The same province under both lists.
  ['Thừa Thiên Huế', 'Huế', '34-46', true],
  // A name means the province that bears it at the time; one that went into another no longer does.
  ['Tuyên Quang', 'Tuyên Quang', '63-08', true],
  ['Tuyên Quang', 'Tuyên Quang', '34-08', true],
  ['Hà Giang', 'Tuyên Quang', '34-08', false],
  ['Hà Giang', null, null, false],
])('a goal of %s and what is read of %s (%s): %s', (province, name, provinceCode, expected) => {
  expect(binds(goal({ province }), evidence([], { province: name, provinceCode }))).toBe(expected)
})
