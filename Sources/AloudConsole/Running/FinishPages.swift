import AloudBallots
import AloudDesk
import AloudDisclosure
import AloudFiles
import AloudHTTP
import AloudMarkup
import AloudModel

/// Takes in what the key holder brings back: found on a stick, held against the six words that are read
/// out, and only then everything else is destroyed.
struct FinishPages {
  let desk: SurveyDesk
  let wave: Identifier<Wave>
  let sticks: [String]
  var typed: [String: String] = [:]
  var errors: [String: String] = [:]

  init(_ desk: SurveyDesk, _ wave: Identifier<Wave>, _ sticks: [String]) {
    (self.desk, self.wave, self.sticks) = (desk, wave, sticks)
  }

  private var words: FinishWords { desk.language.finish }
  private var folder: WaveFolder { desk.workspace.waveFolder(desk.id, wave) }
  private var path: DeskPath { desk.path(.wave(wave, .finish, nil)) }

  func page() throws(Refusal) -> DeskPage {
    if folder.stage == .finished, !folder.areResultsGone { return try finished() }
    try folder.require(.finish)
    let form = form
    return DeskPage(
      title: words.title, outcome: form.isMistaken ? .mistaken : .fine, trail: desk.trail,
      content: """
        \(form.summary(desk.language.frame))<h1>\(words.title)</h1>
        <p>\(words.note)</p>
        <p class="advice">\(words.warning)</p>
        \(form.html(desk.language.frame))
        """, command: "aloud finish release.json")
  }

  private var form: FormContent {
    let found = found
    var fields: [FormField] = []
    if !found.isEmpty {
      let choices = found.map { FormField.Choice(value: $0, label: $0) }
      fields.append(
        FormField(
          "found", words.found, value: typed["found"] ?? found[0],
          kind: .choice(choices + [FormField.Choice(value: "", label: words.other)])))
    }
    fields.append(
      FormField(
        "folder", words.folder, hint: words.folderHint, value: typed["folder"] ?? "",
        isOptional: true))
    for (place, name) in Self.brought.enumerated() {
      fields.append(
        FormField(
          name.field, place == 0 ? words.files(name.file) : name.file,
          hint: place == 0 ? words.filesHint : nil, kind: .upload, isOptional: true))
    }
    fields.append(FormField("words", words.six, hint: words.sixHint, value: typed["words"] ?? ""))
    for place in fields.indices { fields[place].error = errors[fields[place].name] }
    return FormContent(fields: fields, path: path, button: words.take, back: DeskPath())
  }

  /// The three files that come back, each with its field.
  private static let brought = [
    (field: "release", file: "release.json"), (field: "receipts", file: "spent.txt"),
    (field: "record", file: CountedRecord.name),
  ]

  /// Folders with a release of this wave and its receipts: right under a stick, or one below.
  private var found: [String] {
    let roots = sticks + [desk.workspace.root]
    let near = roots.flatMap { root in (Self.names(root)).map { "\(root)/\($0)" } }
    let below = near.flatMap { folder in [folder] + Self.names(folder).map { "\(folder)/\($0)" } }
    return below.filter { folder in
      !folder.hasSuffix("/Reports") && !folder.contains("/Reports/")
        && DurableFile.exists("\(folder)/spent.txt") && isOfThisWave("\(folder)/release.json")
    }
  }

  private func isOfThisWave(_ path: String) -> Bool {
    guard DurableFile.exists(path), let read = try? ReleaseReading.read(path) else { return false }
    return read.release.manifest.survey.id == desk.id && read.release.manifest.waveID == wave
  }

  /// Of folders that are not hidden, and not of more than can be looked through.
  private static func names(_ folder: String) -> [String] {
    let names = (try? Folder.names(in: folder)) ?? []
    return names.prefix(500).filter { !$0.hasPrefix(".") && Folder.isFolder("\(folder)/\($0)") }
  }

  func finish(_ form: Filled) throws(Refusal) -> DeskAnswer {
    var page = self
    for name in ["found", "folder", "words"] { page.typed[name] = form[name] }
    let files = Self.brought.compactMap { form.file($0.field) }
    // They are overwritten when nobody has them any more.
    defer { withExtendedLifetime(files) {} }
    guard files.isEmpty || files.count == Self.brought.count else {
      page.errors["release"] = words.allThree
      return .page(try page.page())
    }
    let choice = try WaveChoice(desk.workspace, survey: desk.id.text, now: desk.now)
    do throws(Refusal) {
      if files.isEmpty {
        guard try page.finish(choice, from: form) else { return .page(try page.page()) }
      } else {
        let brought = try Finishing.Brought(
          release: files[0].bytes, receipts: files[1].bytes, record: files[2].bytes)
        let standing = try choice.finishing(wave.text, brought: brought)
        try finish(standing, form["words"]) { finishing throws(Refusal) in
          try finishing.incoming(brought)
        }
      }
    } catch {
      guard case .finishing(.otherWords) = error else { throw error }
      page.errors["words"] = words.otherWords
      if !files.isEmpty { page.errors["release"] = words.filesAgain }
      return .page(try page.page())
    }
    return .redirection(path)
  }

  /// From a folder; whether it is one with a release, or none is needed any more.
  private mutating func finish(_ choice: WaveChoice, from form: Filled) throws(Refusal) -> Bool {
    let place = form["folder"].isEmpty ? form["found"] : form["folder"]
    let release = "\(place)/release.json"
    guard folder.hasLeftovers || !place.isEmpty && DurableFile.exists(release) else {
      errors["folder"] = words.notThere
      return false
    }
    let standing = try choice.finishing(wave.text, release: release)
    try finish(standing, form["words"]) { finishing throws(Refusal) in
      try finishing.incoming(release)
    }
    return true
  }

  private func finish(
    _ standing: WaveChoice.FinishStanding, _ typed: String,
    _ incoming: (Finishing) throws(Refusal) -> Finishing.Incoming
  ) throws(Refusal) {
    switch standing {
    case .interrupted(let finishing): try finishing.destroy()
    case .finished: break
    case .gone(let finishing), .ready(let finishing):
      try finishing.take(try incoming(finishing), words: typed)
    }
  }

  /// What the key holder is told, as long as somebody looks for it.
  private func finished() throws(Refusal) -> DeskPage {
    guard let published = try folder.release() else {
      throw .wave(.resultsGone(wave, release: folder.releasePath, reports: folder.reports))
    }
    let languages = published.release.manifest.survey.languages
    let accepted = published.fingerprint.acceptance.spoken(in: languages).map { line -> HTML in
      "<p class=\"keywords\">\(line)</p>"
    }.joined()
    let rest: HTML =
      folder.hasLeftovers
      ? """
      <p class="advice">\(words.leftovers)</p>
      <form method="post" action="\(path.text)"><button>\(words.goOn)</button></form>

      """ : .empty
    return DeskPage(
      title: words.finished, trail: desk.trail,
      content: """
        <h1>\(words.finished)</h1>
        \(rest)<p>\(words.destroyed)</p>
        <section class="next"><h2>\(words.accepted)</h2>\(accepted)<p>\(words.acceptedNote)</p></section>
        <p class="actions"><a class="button" href="/">\(desk.language.frame.desk)</a></p>

        """, command: "aloud finish")
  }
}
