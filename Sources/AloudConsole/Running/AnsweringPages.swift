import AloudBallots
import AloudCollector
import AloudDefinition
import AloudDesk
import AloudFiles
import AloudHTTP
import AloudMarkup
import AloudModel

/// Where staff answer: a page at this computer or behind a proxy, a folder of files, and the form for it.
///
/// People can answer for as long as the desk is open. A station ends the desk's session first: who
/// answers at this computer finds a window that knows nothing of it.
struct AnsweringPages {
  let desk: SurveyDesk
  let wave: Identifier<Wave>
  let edge: DeskEdge
  var typed: [String: String] = [:]
  var errors: [String: String] = [:]
  /// That another program could not be ended.
  var isNotEnded = false

  init(_ desk: SurveyDesk, _ wave: Identifier<Wave>, _ edge: DeskEdge) {
    (self.desk, self.wave, self.edge) = (desk, wave, edge)
  }

  var words: AnsweringWords { desk.language.answering }
  var folder: WaveFolder { desk.workspace.waveFolder(desk.id, wave) }
  var path: DeskPath { desk.path(.wave(wave, .answering, nil)) }

  func page() throws(Refusal) -> DeskPage {
    let manifest = try RunningPages(desk, wave).manifest(for: .slips)
    let channels = manifest.survey.promise.channels
    let byFile = channels.contains(.file) ? try file(manifest) : .empty
    let form = form(channels)
    return DeskPage(
      title: words.title, outcome: errors.isEmpty && !isNotEnded ? .fine : .mistaken,
      trail: desk.trail,
      content: """
        \(form.summary(desk.language.frame))<h1>\(words.title)</h1>
        <p>\(words.everyWay)</p>
        \(told)\(standing ?? form.html(desk.language.frame))\(byFile)\
        <p class="actions"><a href="/">\(desk.language.frame.desk)</a></p>

        """,
      command: channels == [.file]
        ? "aloud collect FOLDER --watch" : "aloud serve \(wave) --station")
  }

  /// How many have answered, in steps of five, in the words of `status`.
  private var told: HTML {
    let status = SurveyStatus(of: desk.id, in: desk.workspace, now: desk.now)
    guard let wave = status.waves.first(where: { $0.wave.id == wave }) else { return .empty }
    return "<p>\(wave.sentence(in: desk.language))</p>\n"
  }

  // MARK: - What can be begun

  private func form(_ channels: [Channel]) -> FormContent {
    var fields = ways(channels)
    if channels != [.file] {
      fields.append(
        FormField("port", words.port, hint: words.portHint, value: "8080", kind: .number))
    }
    if channels.contains(.file) {
      fields.append(
        FormField(
          "drop", words.drop, hint: words.dropHint, isOptional: channels != [.file]))
    }
    for place in fields.indices {
      if let value = typed[fields[place].name] { fields[place].value = value }
      fields[place].error = errors[fields[place].name]
    }
    return FormContent(
      fields: fields, path: path, button: words.begin, hidden: [(name: "then", value: "begin")],
      note: "<p class=\"hint\">\(words.asLong)</p>\n")
  }

  private func ways(_ channels: [Channel]) -> [FormField] {
    guard channels != [.file] else { return [] }
    let folder = FormField.Choice(value: "folder", label: words.folder, note: words.folderNote)
    return [
      FormField(
        "way", words.way, value: "station",
        kind: .choice(
          [
            FormField.Choice(value: "station", label: words.station, note: words.stationNote),
            FormField.Choice(value: "phones", label: words.phones, note: words.phonesNote),
          ] + (channels.contains(.file) ? [folder] : [])))
    ]
  }

  func act(_ form: Filled) throws(Refusal) -> DeskAnswer {
    // What runs can be ended in whatever stage the wave is by now.
    switch form["then"] {
    case "end", "end-first":
      if edge.keeper.keeps(folder) == (form["then"] == "end") {
        edge.keeper.forget(folder)
        edge.keeper.end()
      }
      return .redirection(path)
    case "again":
      edge.keeper.forget(folder)
      return .redirection(path)
    case _: break
    }
    let manifest = try RunningPages(desk, wave).manifest(for: .serve)
    switch form["then"] {
    case "end-another": return try endAnother()
    case "begin": return try begin(form, manifest)
    case _: return try makeForm()
    }
  }

  private func endAnother() throws(Refusal) -> DeskAnswer {
    guard let holder = LockHolder(of: folder.secrets), !holder.isThisProgram else {
      return .redirection(path)
    }
    guard !holder.end() || !folder.waitUntilFree(seconds: edge.patience) else {
      return .redirection(path)
    }
    var page = self
    page.isNotEnded = true
    return .page(try page.page())
  }

  private func begin(_ form: Filled, _ manifest: Manifest) throws(Refusal) -> DeskAnswer {
    try manifest.requireTime(to: .anyhow, at: desk.now)
    let channels = manifest.survey.promise.channels
    var page = self
    for name in ["way", "port", "drop"] { page.typed[name] = form[name] }
    let port = DraftedCount.read(form["port"]).flatMap { (1...65_535).contains($0) ? $0 : nil }
    let drop = channels.contains(.file) ? form["drop"] : ""
    let way: WaveKeeper.Way? =
      switch form["way"] {
      case _ where channels == [.file]: .folder
      case "folder" where channels.contains(.file): .folder
      case "phones": port.map(WaveKeeper.Way.phones)
      case "station": .station
      case _: nil
      }
    if way == nil { page.errors[form["way"] == "phones" ? "port" : "way"] = words.notAPort }
    if !drop.isEmpty || way == .folder, !Folder.isFolder(drop) {
      page.errors["drop"] = words.noFolder
    }
    guard page.errors.isEmpty, let way else { return .page(try page.page()) }
    if way == .station { edge.held.letGo() }
    let beginning = try edge.keeper.keep(folder, way, drop: drop.isEmpty ? nil : drop)
    // The page says what is kept already.
    guard beginning == .begun, way == .station, let port = edge.keeper.keeping?.port else {
      return .redirection(path)
    }
    return station(at: "http://\(SiteHost.address):\(port)/")
  }

  /// The last page of the desk before people answer at this computer.
  private func station(at address: String) -> DeskAnswer {
    let isShown = edge.showStation(address)
    return .farewell(
      DeskPage(
        title: words.stationIsOpen,
        content: """
          <h1>\(words.stationIsOpen)</h1>
          <p>\(isShown ? words.stationStarted : words.stationByHand)</p>
          <dl class="facts"><dt>\(words.stationAddress)</dt><dd><code>\(address)</code></dd></dl>
          <p>\(words.stationEnd)</p>

          """))
  }

  // MARK: - The form

  private func file(_ manifest: Manifest) throws(Refusal) -> HTML {
    let form = try folder.form(of: manifest)
    let six = form.fingerprint.words(in: manifest.survey.wordLanguage).joined(separator: " ")
    return """
      <h2>\(words.byFile)</h2>
      <p>\(words.byFileNote)</p>
      <form method="post" action="\(path.text)"><button class="second" name="then" value="form">\
      \(words.makeForm)</button></form>
      <dl class="facts"><dt>\(words.formWords)</dt><dd>\(six)</dd></dl>

      """
  }

  /// The form lies in the folder too, so that the list of tasks knows of it.
  private func makeForm() throws(Refusal) -> DeskAnswer {
    let manifest = try RunningPages(desk, wave).manifest(for: .form)
    try manifest.requireTime(to: .byFile, at: desk.now)
    guard manifest.survey.promise.channels.contains(.file) else {
      throw .paper(.noFileChannel(wave))
    }
    let name = "\(desk.id)-\(wave).html"
    let bytes = try folder.form(of: manifest).bytes
    let root = desk.workspace.root
    try Files.named.write(bytes, to: root == "." ? name : "\(root)/\(name)", access: .everyone)
    return .file(bytes, name: name, type: "text/html; charset=utf-8")
  }
}
