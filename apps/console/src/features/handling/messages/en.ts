export const en = {
  handled: (time: string) => `Handled ${time}`,
  help: 'How long people have had this case in front of them and worked on it, all of them together.',
}
