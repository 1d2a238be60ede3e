import AloudDesk
import AloudMarkup
import AloudModel

extension AnsweringPages {
  /// What lets people answer now, here or in another program; nothing, where nothing does.
  var standing: HTML? {
    if let keeping = edge.keeper.keeping {
      return edge.keeper.keeps(folder) ? kept(keeping) : keptAnother(keeping)
    }
    guard let holder = LockHolder(of: folder.secrets), !holder.isThisProgram else {
      return edge.keeper.trouble(of: folder).map { trouble($0, words.title) }
    }
    let failed: HTML =
      isNotEnded
      ? "<div class=\"problem\" role=\"alert\"><p>\(words.notEnded)</p></div>\n" : .empty
    let end =
      holder.canBeEnded
      ? "<p>\(words.anotherNote)</p>\n\(button("end-another", words.endAnother))" as HTML
      : "<p>\(words.anotherWorks)</p>\n"
    return """
      \(failed)<section class="next"><h2>\(words.another(holder.command))</h2>\(end)</section>

      """
  }

  /// One wave at a time is kept: what people answer now is not ended unasked.
  private func keptAnother(_ keeping: WaveKeeper.Keeping) -> HTML {
    """
    <section class="next"><h2>\(words.keptAnother("\(keeping.survey), \(keeping.wave)"))</h2>
    <p>\(words.keptAnotherNote)</p>
    \(button("end-first", words.end))</section>

    """
  }

  private func kept(_ keeping: WaveKeeper.Keeping) -> HTML {
    let lines =
      [keeping.port.map(words.keeps), keeping.drop.map(words.takes)].compactMap(\.self)
      + (keeping.isFolderGone ? [words.folderGone] : [])
      + [keeping.isOver ? words.overNote : words.asLong]
    let told = lines.map { line -> HTML in "<p>\(line)</p>\n" }.joined()
    let failed = edge.keeper.trouble(of: folder).map { trouble($0, words.seen) } ?? .empty
    return """
      \(failed)<section class="next" role="status">\
      <h2>\(keeping.isOver ? words.over : opensLater ?? words.isOpen)</h2>
      \(told)\(button("end", words.end))</section>

      """
  }

  /// When staff can answer, while they cannot yet.
  private var opensLater: String? {
    guard let manifest = try? folder.manifest(), desk.now < manifest.opensAt else { return nil }
    return words.opensLater(desk.said(manifest.wave.opens))
  }

  private func trouble(_ refusal: Refusal, _ label: String) -> HTML {
    """
    <div class="problem"><p>\(refusal.message(in: desk.language)).</p>\
    <p>\(refusal.help(in: desk.language)).</p></div>
    \(button("again", label))
    """
  }

  private func button(_ value: String, _ label: String) -> HTML {
    """
    <form method="post" action="\(path.text)"><button class="second" name="then" value="\(value)">\
    \(label)</button></form>

    """
  }
}
