import { z } from 'zod'
import type { Office } from '../domain/figures/office.ts'
import { readFacts, shipped } from './shipped.ts'

const text = z.string().min(1)

const office = z.strictObject({
  name: text,
  shortName: text,
  aliases: z.array(text).default([]),
  notUs: z.array(text).default([]),
  contacts: z.strictObject({
    organisation: text.optional(),
    address: text.optional(),
    postcode: text.optional(),
    phone: text.optional(),
    email: text.optional(),
    website: text.optional(),
  }),
  contactsSource: text,
  hours: text.optional(),
  singleOfficer: z.boolean().default(false),
  timezone: text.default('Asia/Shanghai'),
})

/** @param file the data folder's own `office.yaml`, or the one that is shipped */
export function loadOffice(file: string = shipped('office.yaml')): Office {
  return readFacts(file, office)
}
