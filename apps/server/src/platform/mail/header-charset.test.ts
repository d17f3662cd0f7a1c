import { describe, expect, test } from 'vitest'
import { readMail } from './read-mail.ts'

/** A mail with a subject in raw bytes: around it the body, which may say which charset they are. */
const subjectOf = async (hex: string, ...rest: (string | Buffer)[]) => {
  const head = Buffer.concat([Buffer.from('From: a@b.example\r\nSubject: '), Buffer.from(hex, 'hex')])
  const lines = rest.flatMap((line) => [Buffer.from(line), Buffer.from('\r\n')])
  return (await readMail(Buffer.concat([head, Buffer.from('\r\n'), ...lines]))).subject
}

const samples: [string, string, string][] = [
  ['gb2312', 'd3cabcfeb4abcae4caa7b0dca3a1', '邮件传输失败！'],
  ['gb18030', 'b6a9b5a5cecacce2a3bab0fcb9fcd4dac4c4c0efa3bf', '订单问题：包裹在哪里？'],
  ['shift_jis', '928d95b682b582bd8fa4956982aa93cd82ab82dc82b982f1', '注文した商品が届きません'],
  ['koi8-r', 'e7c4c520cdcfd120d0cfd3d9cccbc13f', 'Где моя посылка?'],
  ['windows-1251', 'c3e4e520eceeff20efeef1fbebeae03f', 'Где моя посылка?'],
  [
    'windows-1252',
    '4ff920657374206d6f6e20636f6c697320962064e96ae020706179e920803f',
    'Où est mon colis – déjà payé €?',
  ],
  ['euc-kr', 'c1d6b9aec7d120bbf3c7b0c0cc20bfc0c1f620becabed2bdc0b4cfb4d9', '주문한 상품이 오지 않았습니다'],
  ['big5', 'a7daaabaa55dbb71a662adfeb8cc', '我的包裹在哪裡'],
]

describe('a subject in raw bytes is read', () => {
  test.each(samples)('as %s when the body says so', async (charset, hex, expected) => {
    expect(await subjectOf(hex, `Content-Type: text/plain; charset=${charset}`, '', 'x')).toBe(expected)
  })

  test.each(samples)('as %s when a part says so', async (charset, hex, expected) => {
    const part = `--b\r\nContent-Type: text/html;\r\n  charset="${charset.toUpperCase()}"\r\n\r\nx\r\n--b--`
    expect(await subjectOf(hex, 'Content-Type: multipart/mixed; boundary=b', '', part)).toBe(expected)
  })

  test('as UTF-8 wherever it is that, whatever the body says', async () => {
    const hex = Buffer.from('Hyvää yötä').toString('hex')
    for (const charset of ['gb2312', 'koi8-r', 'windows-1252', 'us-ascii'])
      expect(await subjectOf(hex, `Content-Type: text/plain; charset=${charset}`, '', 'x')).toBe('Hyvää yötä')
  })

  test('by its bytes when the body says what it cannot be, or nothing', async () => {
    const latin = Buffer.from('Tilaus hävisi, pyydän apua', 'latin1').toString('hex')
    for (const charset of ['utf-8', 'us-ascii', 'x-fake', 'iso-2022-jp'])
      expect(await subjectOf(latin, `Content-Type: text/plain; charset=${charset}`, '', 'x')).toBe(
        'Tilaus hävisi, pyydän apua',
      )
    expect(await subjectOf(latin, '', 'x')).toBe('Tilaus hävisi, pyydän apua')
  })

  test.each([
    [
      samples[1]!,
      'c4fabac3a3acced2c9cfb8f6d0c7c6dad4dac4e3c3c7b5c4cdf8d5bec9cfc2f2c1cbd2bbbcfed2c2b7fea3acbfc9cac7b5bdcfd6d4dabbb9c3bbd3d0cad5b5bda1a3c7ebcecad5e2b8f6b0fcb9fccfd6d4dad4dacab2c3b4b5d8b7bda3bfc8e7b9fbb2bbc4dcd4dad5e2b8f6d4c2cbcdb5bda3acced2cfebd2aacdcbbfeea1a3d0bbd0bbc4e3c3c7b5c4b0efd6faa1a3',
    ],
    [
      samples[2]!,
      '90e68f5482bb82bf82e782cc83548343836782c5959e82f0948382a282dc82b582bd82aa814182dc82be93cd82a282c482a282dc82b982f181428da182c782b182c982a082e982cc82a98bb382a682c482a282bd82be82af82dc82b782a9814282e682eb82b582ad82a88ae882a282b582dc82b78142',
    ],
  ])('as %s when the body is written in it and does not say so', async ([, hex, expected], body) => {
    expect(await subjectOf(hex, 'Content-Type: text/plain', '', Buffer.from(body, 'hex'))).toBe(expected)
  })
})
