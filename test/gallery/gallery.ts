const drawings = import.meta.glob<string>('../golden/**/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
})

function figure(name: string, url: string): HTMLElement {
  const image = Object.assign(new Image(), { src: url, alt: name })
  const caption = Object.assign(document.createElement('figcaption'), { textContent: name })
  const element = document.createElement('figure')
  element.append(caption, image)
  return element
}

const main = document.querySelector('main')
let folder = ''
for (const [path, url] of Object.entries(drawings)) {
  const [name = '', parent = ''] = path.split('/').reverse()
  if (parent !== folder) {
    main?.append(Object.assign(document.createElement('h2'), { textContent: parent }))
    folder = parent
  }
  main?.append(figure(name, url))
}
