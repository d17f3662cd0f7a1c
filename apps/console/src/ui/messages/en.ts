export const en = {
  close: 'Close',
  tryAgain: 'Try again',
  notifications: 'Notifications',
  undo: 'Undo',
  cancel: 'Cancel',
  save: 'Save',
  loading: 'Loading',
  path: {
    message: 'Message',
    visit: 'Visit',
    order: 'Order',
    device: 'Device',
    answer: 'Survey answer',
    promise: 'Promise',
    recovery: 'Recovery',
    turn: 'Change of the case',
    open: 'Still open',
    label: (encounters: number) =>
      encounters === 1 ? 'Path: 1 encounter' : `Path: ${encounters} encounters`,
  },
}
