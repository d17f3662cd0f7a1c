import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

// Loaded before anything else in a process of tests. Passwords are kept as something that takes a tenth of a second
// to work out and 32 MB of memory, so that guessing is dear; tests sign in hundreds of times, and guess nothing.
const { scrypt } = crypto
crypto.scrypt = ((password, salt, length, options, done) =>
  scrypt(password, salt, length, { ...options, N: 2 }, done)) as typeof crypto.scrypt
syncBuiltinESMExports()
