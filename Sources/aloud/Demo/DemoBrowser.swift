import AloudBallots
import AloudCrypto
import AloudModel
import Dispatch
import Glibc

/// An invented person's browser: it fetches the page and posts one form, over a real socket.
struct DemoBrowser: Sendable {
  let manifest: Manifest
  let port: Int

  /// Answers as a page with script does: sealed before anything is sent.
  func sendSealed(_ response: Response, code: Code) async throws {
    var dice = SecureRandom()
    let ballot = SealedBallot.seal(response, under: manifest, using: &dice)
    let text = String(decoding: ballot.bytes, as: UTF8.self)
    try await visit(posting: "code=\(code.printed(as: manifest.codeForm))&ballot=\(text)")
  }

  /// Answers as a page without script does: the server seals.
  func sendPlain(_ response: Response, code: Code) async throws {
    var form = "code=\(code.printed(as: manifest.codeForm))"
    for (item, value) in response.answers.sorted(by: { $0.key < $1.key }) {
      form += "&item.\(item)=\(value)"
    }
    for (breakdown, group) in response.groups.sorted(by: { $0.key < $1.key }) {
      form += "&group.\(breakdown)=\(group)"
    }
    try await visit(posting: form)
  }

  /// Sockets block, so they are kept off the threads that the server runs on.
  private func visit(posting form: String) async throws {
    let language = manifest.survey.languages[0].tag
    let statuses = await withCheckedContinuation { done in
      DispatchQueue.global().async {
        let page = status(of: "GET /\(language)", form: nil)
        done.resume(returning: (page: page, sent: status(of: "POST /\(language)", form: form)))
      }
    }
    guard statuses.page == 200, statuses.sent == 200 else {
      throw CommandFailure(
        .unexpected, "the server did not take an answer of the demo",
        help: "run it again; if it stays so, this is a bug of ours")
    }
  }

  /// The status a request is answered with; nothing, when it is not answered.
  private func status(of request: String, form: String?) -> Int? {
    var text = "\(request) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
    if let form {
      text += "Content-Type: application/x-www-form-urlencoded\r\n"
      text += "Content-Length: \(form.utf8.count)\r\n\r\n\(form)"
    } else {
      text += "\r\n"
    }
    guard let reply = LoopbackConnection(port: port)?.exchange(Array(text.utf8)) else {
      return nil
    }
    let line = String(decoding: reply.prefix { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    let words = line.split(separator: " ")
    return words.count > 1 ? Int(words[1]) : nil
  }
}

/// One connection to a port of this computer.
private final class LoopbackConnection {
  private let socket: Int32

  init?(port: Int) {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard socket >= 0 else { return nil }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
    }
    if connected != 0 { return nil }
  }

  deinit { if socket >= 0 { close(socket) } }

  /// Sends everything and reads until the other side ends; nothing, when either fails.
  func exchange(_ bytes: [UInt8]) -> [UInt8]? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, 0) }
      guard sent > 0 else { return nil }
      rest = rest.dropFirst(sent)
    }
    var reply: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count >= 0 else { return nil }
      if count == 0 { return reply }
      reply += buffer[..<count]
    }
  }
}
