import type { AsideFile } from '#archive/manifest.ts'
import { download, fileName } from '#export/download.ts'
import { fileSize } from '#figure/file-facts.ts'
import { useKeep } from '#figure/keep.ts'
import { Failure } from '../Failure.tsx'
import { useTask } from '../useTask.ts'
import type { KeepPanelWords } from './words.ts'

interface AsideListProps {
  files: readonly AsideFile[]
  words: KeepPanelWords
}

/** Bytes that no file stands for any more, to be downloaded or deleted. */
export function AsideList({ files, words }: AsideListProps) {
  const keep = useKeep()
  const [run, failure] = useTask()
  const save = async (file: AsideFile) => {
    const content = await keep.readAside(file)
    if (content) download(content, fileName([file.name], 'bin'))
  }
  return (
    <div className="keep-aside" data-keep-aside={files.length}>
      <h3>{words.aside}</h3>
      <p>{words.asideNote}</p>
      <ul>
        {files.map((file) => (
          <li key={file.stored}>
            <button type="button" className="link" onClick={() => void run(() => save(file))}>
              {file.name}
            </button>{' '}
            <small>{fileSize(file.bytes)}</small>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => void run(keep.dropAside)}>
        {words.asideDrop}
      </button>
      <Failure error={failure} />
    </div>
  )
}
