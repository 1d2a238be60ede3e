package import AloudHTTP
import AloudMarkup
package import AloudModel
import Dispatch
import Synchronization

/// The desk over HTTP: whoever is let in by the door gets its pages, and nobody else gets anything.
package final class Desk<Pages: DeskPages>: Site {
  private struct State {
    var language: DeskLanguage?
    var isClosed = false
    var isLeft = false
  }

  private let door: DeskDoor
  private let pages: Pages
  private let frame: DeskFrame
  private let clock: @Sendable () -> Instant
  private let dice: @Sendable () -> any RandomNumberGenerator & Sendable
  private let led: @Sendable () -> Void
  private let state: Mutex<State>

  /// - Parameters:
  ///   - folder: as the desk's first page calls it.
  ///   - language: that of the last time; the browser's, where there was none.
  ///   - led: told when a browser was let in.
  package init(
    door: DeskDoor, pages: Pages, folder: String, language: DeskLanguage?,
    clock: @escaping @Sendable () -> Instant,
    dice: @escaping @Sendable () -> any RandomNumberGenerator & Sendable,
    led: @escaping @Sendable () -> Void
  ) {
    self.door = door
    self.pages = pages
    frame = DeskFrame(folder: folder)
    self.clock = clock
    self.dice = dice
    self.led = led
    state = Mutex(State(language: language))
  }

  package var now: Instant { clock() }

  /// Whether somebody has pressed "Close the desk".
  package var isClosed: Bool { state.withLock(\.isClosed) }

  /// Whether it was locked, and something that it began goes on.
  package var isLeft: Bool { state.withLock(\.isLeft) }

  package var language: DeskLanguage? { state.withLock(\.language) }

  /// A definition of a megabyte, each of its bytes written as three.
  package var longestForm: Int { 3 << 20 }

  package func longestForm(_ form: DeskForm) -> Int {
    form.boundary == nil ? longestForm : DeskForm.longestUpload
  }

  package func reception(of request: Request) -> Reception<DeskForm> {
    var dice = dice()
    let language = language(for: request)
    switch door.verdict(on: request, at: now, using: &dice) {
    case .elsewhere:
      return .refusal(DeskReply.page(.misdirectedRequest, [], policy: Locked.policy, .closed))
    case .locked: return .refusal(bodiless(request, Locked.reply(.forbidden)))
    case .foreign: return .refusal(Locked.reply(.forbidden))
    case .welcome(let cookie):
      led()
      return .reply(DeskReply.redirection(to: DeskDoor.threshold, cookie: cookie))
    case .threshold: return .reply(Locked.threshold)
    case .open: return opened(request, language)
    }
  }

  private func bodiless(_ request: Request, _ reply: Reply) -> Reply {
    request.method == .head ? reply.withoutBody : reply
  }

  private func opened(_ request: Request, _ language: DeskLanguage) -> Reception<DeskForm> {
    let path = DeskPath(request.path)
    switch request.method {
    case .get where request.path == DeskDoor.threshold:
      return .reply(DeskReply.redirection(to: "/"))
    case .get: return looked(at: path, language) { $0 }
    case .head: return looked(at: path, language) { $0.withoutBody }
    case .post where request.isForm:
      return taken(DeskForm(path: path, language: language), request)
    case .post where request.boundary != nil && pages.takesFiles(at: path):
      return taken(
        DeskForm(path: path, language: language, boundary: request.boundary), request)
    case .post: return .refusal(unread(path, language))
    case .other:
      return .refusal(DeskReply.page(.badRequest, [], policy: Locked.policy, .closed))
    }
  }

  /// A page is made of what lies on a disk, which may be slow or gone: no other page waits for it.
  private func looked(
    at path: DeskPath, _ language: DeskLanguage, _ shape: @escaping @Sendable (Reply) -> Reply
  ) -> Reception<DeskForm> {
    .awaited { [self] tell in
      DispatchQueue.global().async {
        tell(.reply(shape(self.reply(self.pages.answer(at: path, in: language), path, language))))
      }
    }
  }

  /// The answer to what is no form of the desk; nothing of the folder stands on it.
  private func unread(_ path: DeskPath, _ language: DeskLanguage) -> Reply {
    let page = NotTaken.unreadable(language).page(for: path)
    return DeskReply.page(
      .badRequest, frame.farewell(page, in: language), policy: frame.policy(isFraming: false),
      .closed)
  }

  private func taken(_ form: DeskForm, _ request: Request) -> Reception<DeskForm> {
    (request.announcedLength ?? 0) <= longestForm(form) ? .form(form) : .refusal(excess(of: form))
  }

  /// What is asked for may take a while, and nobody else waits for it.
  package func take(
    _ bytes: inout [UInt8], as form: DeskForm, then tell: @escaping @Sendable (Reply) -> Void
  ) {
    defer { bytes.overwrite() }
    let read =
      form.boundary.map { SubmittedForm(bytes, boundary: $0, atMost: 100) }
      ?? SubmittedForm(bytes, atMost: 1_000)
    guard let sent = read else {
      return tell(unread(form.path, form.language))
    }
    DispatchQueue.global().async { tell(self.said(to: sent, form).asTheLast) }
  }

  /// What a form ends its connection with, so that nothing else can be joined to it.
  private func said(to sent: SubmittedForm, _ form: DeskForm) -> Reply {
    switch form.path {
    case DeskPath("language"): choose(sent, form)
    case DeskPath("close"): close(in: form.language)
    case let path:
      reply(pages.answer(to: sent, at: path, in: form.language), path, form.language)
    }
  }

  package func excess(of form: DeskForm) -> Reply {
    let what = form.boundary == nil ? NotTaken.longText(form.language) : .longFile(form.language)
    return framed(
      what.page(for: form.path), .payloadTooLarge, form.path, form.language, .closed)
  }

  package var unreadable: Reply {
    DeskReply.page(.badRequest, [], policy: Locked.policy, .closed)
  }

  private func choose(_ sent: SubmittedForm, _ form: DeskForm) -> Reply {
    if let chosen = sent.text(of: "language").flatMap(DeskLanguage.init) {
      state.withLock { $0.language = chosen }
    }
    let back = sent.text(of: "back") ?? "/"
    // A path of ours and nothing else, so that nobody is sent away.
    let isOurs = back.utf8.first == 0x2F && back.utf8.allSatisfy(DeskForm.isPlain)
    return DeskReply.redirection(to: isOurs ? DeskPath(back[...]).text : "/")
  }

  private func close(in language: DeskLanguage) -> Reply {
    state.withLock { $0.isClosed = true }
    door.lock()
    let words = language.frame
    return DeskReply.page(
      .ok, frame.closed(words, language), policy: frame.policy(isFraming: false), .closed)
  }

  /// The page is the last for this browser; what was begun goes on.
  private func leave(_ page: DeskPage, _ language: DeskLanguage) -> Reply {
    state.withLock { $0.isLeft = true }
    door.lock()
    return DeskReply.page(
      .ok, frame.farewell(page, in: language), policy: frame.policy(isFraming: false), .closed)
  }

  private func reply(_ answer: DeskAnswer, _ path: DeskPath, _ language: DeskLanguage) -> Reply {
    switch answer {
    case .page(let page): return framed(page, page.outcome.status, path, language)
    case .redirection(let path): return DeskReply.redirection(to: path.text)
    case .document(let bytes, let policy): return DeskReply.page(.ok, bytes, policy: policy)
    case .file(let bytes, let name, let type): return DeskReply.file(bytes, named: name, type: type)
    case .farewell(let page): return leave(page, language)
    case .nothingHere:
      let words = language.frame
      let page = DeskPage(
        title: words.nothingHere,
        content: "<h1>\(words.nothingHere)</h1><p><a href=\"/\">\(words.desk)</a></p>")
      return framed(page, .notFound, path, language)
    }
  }

  private func framed(
    _ page: DeskPage, _ status: Status, _ path: DeskPath, _ language: DeskLanguage,
    _ connection: Reply.Connection = .keptOpen
  ) -> Reply {
    DeskReply.page(
      status, frame.document(page, at: path, in: language),
      policy: frame.policy(isFraming: page.isFraming), connection)
  }

  /// The language chosen; else the one that the browser asks for.
  private func language(for request: Request) -> DeskLanguage {
    if let chosen = language { return chosen }
    let wanted = AcceptedLanguages(request.first("accept-language") ?? "")
    return wanted.first(among: DeskLanguage.allCases.map(\.language))
      .flatMap { DeskLanguage(rawValue: $0.tag) } ?? .english
  }
}

extension DeskPage.Outcome {
  var status: Status {
    switch self {
    case .fine: .ok
    case .mistaken: .unprocessableEntity
    case .refused: .conflict
    }
  }
}
