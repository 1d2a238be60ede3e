import AloudMarkup
import AloudModel

extension Part {
  /// What is about to happen, exactly, and the one button that makes it happen.
  static func send(_ plan: SurveyPlan) -> Part {
    let words = plan.words
    let counted: HTML = """
      <p data-answered="\(words.answered)" hidden></p>

      """
    switch plan.setting {
    case .web, .station, .preview:
      return Part(
        name: "send", title: words.send,
        body: """
          \(counted)<p>\(words.whatSendDoes)</p>
          <p class="plain">\(words.sealedByServer)</p>
          <p class="scripted">\(words.sealedByBrowser)</p>
          <details data-exactly><summary>\(words.exactly)</summary>
          <p class="plain">\(words.exactlyByServer)</p>
          <p class="scripted">\(words.exactlyByBrowser)</p><pre tabindex="0" hidden></pre></details>
          <p><button data-busy="\(words.sending)">\(words.send)</button></p>

          """)
    case .file:
      return Part(
        name: "send", title: words.save,
        body: """
          \(counted)<p>\(words.whatSaveDoes)</p>
          <details data-exactly><summary>\(words.exactlySaved)</summary>
          <p>\(words.exactlyInFile)</p><pre tabindex="0" hidden></pre></details>
          <p><button>\(words.save)</button></p>

          """)
    }
  }
}
