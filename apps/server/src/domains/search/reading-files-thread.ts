import { readFileText } from '../../platform/file-text/reading.ts'
import { serveTasks } from '../../platform/threads/serving.ts'

serveTasks<{ path: string; mediaType: string }>(({ path, mediaType }) => readFileText(path, mediaType))
