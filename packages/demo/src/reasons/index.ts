import { account } from './account.ts'
import { broke } from './broke.ts'
import { business } from './business.ts'
import { cancelling } from './cancelling.ts'
import { changing } from './changing.ts'
import { code } from './code.ts'
import { cold } from './cold.ts'
import { damaged } from './damaged.ts'
import { driver } from './driver.ts'
import { glass } from './glass.ts'
import { invoice } from './invoice.ts'
import { lost } from './lost.ts'
import { point } from './point.ts'
import { praise } from './praise.ts'
import { privacy } from './privacy.ts'
import { product } from './product.ts'
import { refund } from './refund.ts'
import { returning } from './returning.ts'
import { size } from './size.ts'
import { where } from './where.ts'
import { wrong } from './wrong.ts'

export const REASONS = {
  account,
  broke,
  business,
  cancelling,
  changing,
  code,
  cold,
  damaged,
  driver,
  glass,
  invoice,
  lost,
  point,
  praise,
  privacy,
  product,
  refund,
  returning,
  size,
  where,
  wrong,
}

export type ReasonName = keyof typeof REASONS
