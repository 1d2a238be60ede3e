package import AloudHTTP
import AloudMarkup
package import AloudModel
import Synchronization

/// The desk over HTTP: whoever is let in by the door gets its pages, and nobody else gets anything.
package final class Desk<Pages: DeskPages>: Site {
  private struct State {
    var language: DeskLanguage?
    var isClosed = false
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

  package var language: DeskLanguage? { state.withLock(\.language) }

  /// A definition of a megabyte, each of its bytes written as three.
  package var longestForm: Int { 3 << 20 }

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
    case .get: return .reply(reply(pages.answer(at: path, in: language), path, language))
    case .head:
      return .reply(reply(pages.answer(at: path, in: language), path, language).withoutBody)
    case .post where request.isForm && (request.announcedLength ?? 0) <= longestForm:
      return .form(DeskForm(path: path, language: language))
    case .post where request.isForm:
      return .refusal(excess(of: DeskForm(path: path, language: language)))
    case .post, .other:
      return .refusal(DeskReply.page(.badRequest, [], policy: Locked.policy, .closed))
    }
  }

  package func take(
    _ bytes: inout [UInt8], as form: DeskForm, then tell: @escaping @Sendable (Reply) -> Void
  ) {
    defer { bytes.overwrite() }
    guard let sent = SubmittedForm(bytes, atMost: 1_000) else {
      return tell(DeskReply.page(.badRequest, [], policy: Locked.policy, .closed))
    }
    tell(said(to: sent, form).asTheLast)
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
    let words = form.language.frame
    let page = DeskPage(
      title: words.tooLong, outcome: .refused, content: "<h1>\(words.tooLong)</h1>")
    return framed(page, .payloadTooLarge, form.path, form.language, .closed)
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

  private func reply(_ answer: DeskAnswer, _ path: DeskPath, _ language: DeskLanguage) -> Reply {
    switch answer {
    case .page(let page): return framed(page, page.outcome.status, path, language)
    case .redirection(let path): return DeskReply.redirection(to: path.text)
    case .document(let bytes, let policy): return DeskReply.page(.ok, bytes, policy: policy)
    case .file(let bytes, let name, let type): return DeskReply.file(bytes, named: name, type: type)
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

/// What is known of a form from the head of its request.
package struct DeskForm: Sendable {
  let path: DeskPath
  let language: DeskLanguage

  /// A letter, a digit, a hyphen or a slash.
  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x2F, 0x30...0x39, 0x61...0x7A: true
    default: false
    }
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
