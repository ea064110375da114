// Says why the app does not open where the app can't say so itself: in browsers too old for its scripts, and when one
// of them does not arrive. Written for the oldest browsers; the app takes the text away when it starts.
;(() => {
  var OLDEST = 89
  var found = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent)
  var kernel = found ? Number(found[1]) : null
  var texts = {
    'too-old': {
      zh: '这个浏览器太旧，或处在兼容模式。',
      en: 'This browser is too old, or in compatibility mode. ',
    },
    'old-kernel': {
      zh: '这个浏览器的内核是 Chromium {kernel}，版本太低。',
      en: 'This browser has Chromium {kernel} inside, which is too old. ',
    },
    'not-loaded': {
      zh: '有一个文件没有取到或不完整，请检查网络后刷新。',
      en: 'A file is missing or incomplete: check the network and reload. ',
    },
  }

  function write(id, text) {
    var words = text.replace('{kernel}', kernel)
    document.getElementById(id).appendChild(document.createTextNode(words))
  }

  function say(reason) {
    var element = document.getElementById('not-started')
    if (!element || element.getAttribute('data-reason')) return
    element.setAttribute('data-reason', reason)
    element.className += ' now'
    write('reason-zh', texts[reason].zh)
    write('reason-en', texts[reason].en)
  }

  function hear(event) {
    var isScript = event.target && event.target.tagName === 'SCRIPT'
    var isSyntax = event.message && /SyntaxError/.test(event.message)
    if (isSyntax && kernel === null) say('too-old')
    else if (isScript || isSyntax) say('not-loaded')
  }

  if (kernel !== null && kernel < OLDEST) say('old-kernel')
  else if (!('noModule' in document.createElement('script'))) say('too-old')
  window.addEventListener('error', hear, true)
})()
