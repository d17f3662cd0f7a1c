export const calendarsKey = ['calendars'] as const
