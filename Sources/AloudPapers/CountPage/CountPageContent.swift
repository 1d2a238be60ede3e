import AloudMarkup
import AloudModel

/// The count page in one language: rehearse, count, check.
struct CountPageContent {
  let words: CountPageWording
  let language: Language
  let languages: [Language]

  var html: HTML {
    """
    <header><h1>\(words.title)</h1>
    \(LanguageLinks(
      languages: languages, current: language, label: words.languages, way: .script
    ).html)</header>
    <main>
    <p class="goal unprinted">\(words.purpose)</p>
    <ul class="unprinted">\(items(words.before))</ul>
    <p class="plain problem">\(words.scriptNeeded)</p>
    <p class="error unprinted" data-is="network" hidden>\(words.network)</p>
    <div class="scripted">
    <p role="alert" tabindex="-1" data-is="problem"></p>
    \(rehearsal)\(count)\(check)</div>
    <ul hidden>\(sentences)</ul>
    </main>

    """
  }

  private var rehearsal: HTML {
    """
    <section class="unprinted"><h2>\(words.rehearse)</h2>
    <p>\(words.rehearseWhy)</p>
    \(area("rehearse-card", words.card, words.cardHint))
    <p role="status" data-is="rehearse-typed"></p>
    \(field("line", words.line, words.lineHint))
    <p><button type="button" data-is="rehearse">\(words.rehearseNow)</button></p>
    <p role="status" data-is="rehearsed"></p></section>

    """
  }

  private var count: HTML {
    """
    <section><h2 class="unprinted">\(words.count)</h2>
    <div class="unprinted">\(file("bundle", words.bundle, words.bundleHint))</div>
    <div class="unprinted" data-is="bundle-shown" hidden>
    <h3 tabindex="-1">\(words.isItRight)</h3>
    <p data-is="whose"></p>
    <p data-is="how-many"></p>
    <p>\(words.promiseWords) <strong data-is="promise-words"></strong></p>
    <p>\(words.keyWords) <strong data-is="key-words"></strong></p>
    <h3>\(words.register)</h3>
    <p>\(words.bundleWords)</p>
    <p class="six" data-is="bundle-words"></p>
    <p>\(words.registerRule)</p>
    <div class="field">\(choice("written", words.written))</div></div>
    <div class="unprinted" data-is="to-count" hidden>
    <div data-is="slips-field">\(field("slips", words.slips, words.slipsHint))</div>
    \(file("known", words.known, words.knownHint, many: true))
    <div class="field" data-is="comments-field">\(choice("comments", words.comments))</div>
    \(area("card", words.card, words.cardHint))
    <p role="status" data-is="typed"></p>
    <p><button type="button" data-is="count">\(words.countNow)</button></p>
    <p role="status" data-is="progress"></p></div>
    \(counted)</section>

    """
  }

  private var counted: HTML {
    """
    <div data-is="counted" hidden>
    <h3 tabindex="-1">\(words.counted)</h3>
    <p class="six" data-is="words"></p>
    <p data-is="opened"></p>
    <p class="error" data-is="tampered"></p><p class="error" data-is="over"></p>
    <p class="error" data-is="unnamed"></p>
    <div class="unprinted"><p><button type="button" data-is="print">\(words.print)</button></p>
    <h3>\(words.save)</h3>
    <ul class="files">\(link("release", "release.json"))\(link("spent", "spent.txt"))\
    \(link("record", "counted.json"))</ul>
    <p>\(words.saveWhy)</p>
    <div data-is="comments-made" hidden><p>\(words.commentsRule)</p>
    <ul class="files">\(link("comments-file", "comments.txt"))</ul></div>
    <h3>\(words.end)</h3>
    <ul>\(items(words.endSteps))</ul></div></div>

    """
  }

  private var check: HTML {
    """
    <section class="unprinted"><h2>\(words.check)</h2>
    <p>\(words.checkWhy)</p>
    \(file("check-release", words.checkRelease, ""))
    \(file("check-spent", words.checkSpent, ""))
    \(field("receipt", words.receipt, words.receiptHint))
    \(field("read-back", words.readBack, words.readBackHint))
    <p><button type="button" data-is="check">\(words.checkNow)</button></p>
    <p role="status" data-is="checked"></p>
    <p class="six" data-is="checked-words"></p>
    <p role="status" data-is="checked-receipt"></p>
    <p role="status" data-is="checked-accepted"></p></section>

    """
  }

  private var sentences: HTML {
    words.says.map { "<li data-say=\"\($0.key)\">\($0.text)</li>\n" as HTML }.joined()
  }
}

// MARK: Parts of a form

extension CountPageContent {
  private func items(_ texts: [String]) -> HTML {
    texts.map { "<li>\($0)</li>" as HTML }.joined()
  }

  private func id(_ name: String) -> String { "\(name)-\(language.tag)" }

  private func hint(_ name: String, _ text: String) -> HTML {
    text.isEmpty ? .empty : "<p class=\"hint\" id=\"hint-\(id(name))\">\(text)</p>\n"
  }

  private func described(_ name: String, _ text: String) -> HTML {
    text.isEmpty ? .empty : " aria-describedby=\"hint-\(id(name))\""
  }

  private func area(_ name: String, _ label: String, _ text: String) -> HTML {
    """
    <div class="field"><label for="\(id(name))">\(label)</label>
    \(hint(name, text))<textarea id="\(id(name))" data-is="\(name)" rows="3" autocomplete="off" \
    autocapitalize="characters" spellcheck="false"\(described(name, text))></textarea></div>

    """
  }

  private func field(_ name: String, _ label: String, _ text: String) -> HTML {
    """
    <div class="field"><label for="\(id(name))">\(label)</label>
    \(hint(name, text))<input type="text" id="\(id(name))" data-is="\(name)" autocomplete="off" \
    autocapitalize="none" spellcheck="false"\(described(name, text))></div>

    """
  }

  private func file(_ name: String, _ label: String, _ text: String, many: Bool = false) -> HTML {
    """
    <div class="field"><label for="\(id(name))">\(label)</label>
    \(hint(name, text))<input type="file" id="\(id(name))" \
    data-is="\(name)"\(many ? " multiple" as HTML : .empty)\(described(name, text))></div>

    """
  }

  private func choice(_ name: String, _ label: String) -> HTML {
    """
    <label class="choice" for="\(id(name))"><input type="checkbox" id="\(id(name))" \
    data-is="\(name)"> \(label)</label>
    """
  }

  private func link(_ name: String, _ file: String) -> HTML {
    "<li><a data-is=\"\(name)\" download=\"\(file)\">\(words.saveFile) \(file)</a></li>\n"
  }
}
