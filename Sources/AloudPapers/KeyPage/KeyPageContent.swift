import AloudMarkup
import AloudModel

/// The key page in one language.
struct KeyPageContent {
  let words: KeyPageWording
  let language: Language
  let languages: [Language]

  var html: HTML {
    """
    <header><h1>\(words.title)</h1>
    \(links)</header>
    <main data-list="\(language.tag)" data-words="\(list)">
    <p class="goal">\(words.purpose)</p>
    <ul>\(words.before.map { "<li>\($0)</li>" as HTML }.joined())</ul>
    <p class="plain problem">\(words.scriptNeeded)</p>
    <p class="scripted"><button type="button" data-make>\(words.make)</button></p>
    <div data-made hidden>
    \(steps)</div>
    </main>

    """
  }

  private var links: HTML {
    LanguageLinks(
      languages: languages, current: language, label: words.languages, way: .script
    ).html
  }

  private var steps: HTML {
    """
    <h2 tabindex="-1">\(words.cards)</h2>
    <p>\(words.cardsAdvice)</p>
    <p><button type="button" data-print>\(words.print)</button></p>
    \(card(words.kept))\(card(words.sealed))\
    <h2>\(words.check)</h2>
    <div class="field"><label for="check-\(language.tag)">\(words.checkLabel)</label>
    <p class="hint" id="hint-\(language.tag)">\(words.checkHint)</p>
    <textarea id="check-\(language.tag)" rows="2" autocomplete="off" autocapitalize="characters" \
    spellcheck="false" aria-describedby="hint-\(language.tag)"></textarea>
    <p role="status" data-verdict data-right="\(words.checkRight)" data-wrong="\(words.checkWrong)" \
    data-short="\(words.checkShort)"></p></div>
    <h2>\(words.line)</h2>
    <p>\(words.lineAdvice)</p>
    <div class="card"><h3>\(words.lineTitle)</h3>
    <p><code data-fill="line"></code></p>
    \(six)</div>
    <h2>\(words.end)</h2>
    <p>\(words.endAdvice)</p>

    """
  }

  private var list: String { WordList.words(in: language).joined(separator: " ") }

  /// The words in each language: slips and poster show those of one, which this page does not know.
  private var six: HTML {
    languages.map { language -> HTML in
      let name = "\(words.keyWords) (\(language.ownName))"
      return
        "<p>\(name): <strong lang=\"\(language.tag)\" data-six=\"\(language.tag)\"></strong></p>\n"
    }.joined()
  }

  private func card(_ place: String) -> HTML {
    """
    <div class="card"><h3>\(words.cardTitle)</h3>
    <p><strong>\(place)</strong></p>
    <p class="groups"><code data-fill="card"></code></p>
    <p class="code" data-fill="code"></p>
    \(six)
    <p class="toWrite">\(words.counted)</p>
    <p>\(words.cardWarning)</p></div>

    """
  }
}
