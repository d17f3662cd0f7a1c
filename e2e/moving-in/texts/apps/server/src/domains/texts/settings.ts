import { channelForms } from '@polku/contract'

export const SmsSettings = channelForms.sms.settings
