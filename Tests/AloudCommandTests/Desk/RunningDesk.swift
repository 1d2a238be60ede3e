import AloudTestSupport
import Foundation
import Glibc
import Testing

/// A desk as the principal opens it, and the one browser that it let in.
final class RunningDesk {
  private let process = ChildProcess()
  private let school: School
  private let talkFile: String
  private let runtime: String
  private var cookie = ""
  private(set) var site = Site(port: 0)
  private var authority = ""

  struct NotOpen: Error {
    let talk: String
  }

  /// Opens it and is let in.
  ///
  /// - Parameters:
  ///   - call: at which it is killed, counted from `arm` on.
  init(_ school: School, killedAt call: Int? = nil, torn: Bool = false) throws {
    self.school = school
    let place = FileManager.default.temporaryDirectory.appending(path: "aloud-\(UUID().uuidString)")
    runtime = place.path
    talkFile = "\(runtime)/talk"
    try FileManager.default.createDirectory(
      at: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    var launch = school.principalLaunch(["open", "--no-browser"])
    launch.environment["XDG_RUNTIME_DIR"] = runtime
    if let call {
      launch = try KillSwitch.get().arming(
        launch, call: call, torn: torn, from: "\(runtime)/armed")
    }
    try start(launch)
    try enter()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(atPath: runtime)
  }

  var id: Int32 { process.processIdentifier }

  /// From now on calls are counted.
  func arm() throws { try FileTree.write("", to: "\(runtime)/armed") }

  /// Ends it, unless it has ended; whether it was killed meanwhile.
  func end(_ signal: Int32 = SIGTERM) -> Bool {
    if process.isRunning { kill(process.processIdentifier, signal) }
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGKILL
  }

  var isRunning: Bool { process.isRunning }

  private func start(_ launch: Launch) throws {
    process.executableURL = URL(fileURLWithPath: launch.executable)
    process.arguments = launch.arguments
    process.currentDirectoryURL = URL(fileURLWithPath: launch.folder)
    process.environment = Launch.needed.merging(launch.environment) { $1 }
    try FileTree.write("", to: talkFile)
    process.standardOutput = FileHandle.nullDevice
    let talk: FileHandle = try #require(FileHandle(forWritingAtPath: talkFile))
    process.standardError = talk
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  private func enter() throws {
    var page: String?
    for _ in 0..<3_000 where page == nil && process.isRunning {
      usleep(5_000)
      let said = try FileTree.text(talkFile)
      guard let line = said.split(separator: "\n").first(where: { $0.hasSuffix("desk.html") }),
        let start = line.range(of: ": ")
      else { continue }
      page = String(line[start.upperBound...])
    }
    let form = /0;url=http:\/\/([^\/"]+)(\/open\/[a-z2-7]+)/
    guard let page, let address = try FileTree.text(page).firstMatch(of: form),
      let port = address.1.split(separator: ":").last.flatMap({ Int($0) })
    else { throw NotOpen(talk: try FileTree.text(talkFile)) }
    (authority, site) = (String(address.1), Site(port: port))
    let reply = try send("GET", String(address.2), "", "")
    let set = reply.headers.first { $0.lowercased().hasPrefix("set-cookie: ") }
    cookie = String(try #require(set).dropFirst(12).prefix { $0 != ";" })
  }

  // MARK: - As the browser asks

  @discardableResult
  func get(_ path: String) throws -> Reply { try send("GET", path, "", "") }

  @discardableResult
  func post(_ path: String, _ fields: [String: String]) throws -> Reply {
    let plain = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._"))
    let body = fields.map { name, value in
      "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: plain) ?? "")"
    }.joined(separator: "&")
    return try send("POST", path, "application/x-www-form-urlencoded", body)
  }

  @discardableResult
  func upload(_ path: String, _ fields: [String: String], files: [String: String]) throws -> Reply {
    var body = ""
    for (name, value) in fields {
      body += "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }
    for (name, value) in files {
      body += "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"a\"\r\n"
      body += "Content-Type: application/octet-stream\r\n\r\n\(value)\r\n"
    }
    return try send("POST", path, "multipart/form-data; boundary=edge", body + "--edge--\r\n")
  }

  /// What stands in the fields of a page, with others in place of some of them.
  func filled(_ path: String, _ fields: [String: String] = [:]) throws -> [String: String] {
    Self.fields(of: try get(path).body).merging(fields) { $1 }
  }

  static func fields(of page: String) -> [String: String] {
    var fields: [String: String] = [:]
    for input in page.matches(of: /<input ([^>]*)>/) {
      let text = String(input.1)
      guard let name = attribute("name", text), name != "back" else { continue }
      let isChoice = ["radio", "checkbox"].contains(attribute("type", text))
      if !isChoice || text.hasSuffix(" checked"), attribute("type", text) != "file" {
        fields[name] = attribute("value", text) ?? ""
      }
    }
    for area in page.matches(of: /<textarea ([^>]*)>\n([^<]*)<\/textarea>/) {
      if let name = attribute("name", String(area.1)) { fields[name] = plain(String(area.2)) }
    }
    return fields
  }

  private static func attribute(_ name: String, _ text: String) -> String? {
    guard let start = (" " + text).range(of: " \(name)=\"") else { return nil }
    return plain(String((" " + text)[start.upperBound...].prefix { $0 != "\"" }))
  }

  private static func plain(_ text: String) -> String {
    [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")].reduce(text) {
      $0.replacing($1.0, with: $1.1)
    }
  }

  private func send(_ method: String, _ path: String, _ type: String, _ body: String) throws
    -> Reply
  {
    let content =
      method == "POST"
      ? "Content-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n" : ""
    return try site.send(
      "\(method) \(path) HTTP/1.1\r\nHost: \(authority)\r\nCookie: \(cookie)\r\n"
        + "Sec-Fetch-Site: same-origin\r\nConnection: close\r\n\(content)\r\n\(body)")
  }
}
