export const fileAddress = (id: string): string => `/api/v1/files/${id}`
