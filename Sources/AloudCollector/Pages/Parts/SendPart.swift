import AloudMarkup

extension Part {
  /// What is about to happen, and the one button that makes it happen; what will be sent, exactly,
  /// unfolds below it, where it moves nothing away from under a hand.
  static func send(_ plan: SurveyPlan) -> Part {
    let words = plan.words
    let counted: HTML = """
      <p data-answered="\(words.answered)" hidden></p>

      """
    switch plan.savesFile {
    case false:
      return Part(
        name: "send", title: words.send,
        body: """
          \(counted)<p>\(words.whatSendDoes)</p>
          <p class="plain">\(words.sealedByServer)</p>
          <p class="scripted">\(words.sealedByBrowser)</p>
          <p><button data-busy="\(words.sending)">\(words.send)</button></p>
          <details data-exactly><summary>\(words.exactly)</summary>
          <p class="plain">\(words.exactlyByServer)</p>
          <p class="scripted">\(words.exactlyByBrowser)</p><pre tabindex="0" hidden></pre></details>

          """)
    case true:
      return Part(
        name: "send", title: words.save,
        body: """
          \(counted)<p>\(words.whatSaveDoes)</p>
          <p><button>\(words.save)</button></p>
          <details data-exactly><summary>\(words.exactlySaved)</summary>
          <p>\(words.exactlyInFile)</p><pre tabindex="0" hidden></pre></details>

          """)
    }
  }
}
