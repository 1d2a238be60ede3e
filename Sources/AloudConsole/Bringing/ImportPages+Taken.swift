import AloudDesk
import AloudDiagnostics
import AloudDisclosure
import AloudExchange
import AloudMarkup
import AloudModel

extension ImportPages {
  func taken(_ result: Importing.Result) -> DeskPage {
    let dropped = result.dropped.map { name -> HTML in "<li>\(VisibleText.escaped(name))</li>" }
    let columns: HTML =
      dropped.isEmpty
      ? .empty
      : "<details><summary>\(words.dropped)</summary><ul>\(dropped.joined())</ul></details>\n"
    return DeskPage(
      title: words.taken, trail: desk.trail,
      content: """
        <h1>\(words.taken)</h1>
        <p>\(words.takenNote)</p>
        \(said(of: result))\(columns)<p class="advice">\(words.whoKnows) \(words.delete)</p>
        <p class="actions"><a class="button" href="\(desk.path(.wave(wave, .report, nil)).text)">\
        \(desk.language.ending.report)</a> <a href="/">\(frame.desk)</a></p>

        """, command: "aloud import FILE --wave \(wave)")
  }

  /// What the command says too: how many, what was left out, and what follows for trends.
  private func said(of result: Importing.Result) -> HTML {
    let release = result.release.release
    let rows = result.emptyRows + result.skippedRows
    var lines: [String] = []
    if let counted = release.counted.value {
      lines.append(words.counted(counted, release.manifest.wave.invited))
    }
    if rows > 0 { lines.append(words.rows(rows)) }
    if !result.otherWords.isEmpty {
      lines.append(words.otherWords(result.otherWords.map(\.text).joined(separator: ", ")))
    }
    if !result.renewed.isEmpty {
      lines.append(words.renewed(result.renewed.map(\.text).joined(separator: ", ")))
    }
    return lines.map { line -> HTML in "<p>\(line)</p>\n" }.joined()
  }
}
