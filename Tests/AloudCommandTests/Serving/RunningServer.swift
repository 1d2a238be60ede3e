import AloudTestSupport
import Foundation
import Glibc
import Testing

/// A server as the principal starts it, until it is told to end or is killed.
final class RunningServer {
  let site: Site
  private let process = ChildProcess()
  private let school: School

  /// Starts it and waits until it says where it listens.
  init(_ school: School, _ arguments: [String] = [], environment: [String: String] = [:]) throws {
    let launch = school.principalLaunch(["serve", "--port", "0"] + arguments)
    self.school = school
    process.executableURL = URL(fileURLWithPath: launch.executable)
    process.arguments = launch.arguments
    process.currentDirectoryURL = URL(fileURLWithPath: launch.folder)
    process.environment = Launch.needed.merging(launch.environment) { $1 }
      .merging(environment) { $1 }
    let said = Self.said(school)
    let shown = "\(said).out"
    process.standardOutput = try Self.file(shown, O_TRUNC)
    process.standardError = try Self.file(said, O_APPEND)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    var line = ""
    while line.isEmpty && process.isRunning {
      usleep(2_000)
      line = String(try FileTree.text(shown).prefix { $0 != "\n" })
    }
    guard let port = line.split(whereSeparator: { ":/".contains($0) }).last.flatMap({ Int($0) })
    else {
      process.waitUntilExit()
      throw NotServing(talk: try FileTree.text(said))
    }
    site = Site(port: port)
  }

  /// It ended before it listened.
  struct NotServing: Error {
    let talk: String
  }

  /// Sends a signal and waits for the end; the exit status, or the signal that ended it.
  @discardableResult
  func end(_ signal: Int32 = SIGTERM) -> Int32 {
    if process.isRunning { kill(process.processIdentifier, signal) }
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Everything it said to the operator, over all its starts.
  var talk: String { get throws { try FileTree.text(Self.said(school)) } }

  private static func said(_ school: School) -> String { "\(school.scratch.path)/serve.log" }

  private static func file(_ path: String, _ more: Int32) throws -> FileHandle {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | more, 0o600)
    try #require(file >= 0)
    return FileHandle(fileDescriptor: file, closeOnDealloc: true)
  }
}

/// What answers on a port of this computer.
struct Site: Sendable {
  let port: Int

  func get(_ path: String, _ headers: String = "") throws -> Reply {
    try send("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\(headers)\r\n")
  }

  /// Posts fields as a browser does; nothing, when the server went meanwhile.
  func post(_ fields: [(String, String)], _ headers: String = "") throws -> Reply {
    let plain = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._"))
    let body = fields.map { name, value in
      "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: plain) ?? "")"
    }.joined(separator: "&")
    return try send(
      "POST /en HTTP/1.1\r\nHost: localhost\r\n\(headers)"
        + "Content-Type: application/x-www-form-urlencoded\r\n"
        + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
  }

  func send(_ request: String, from address: String = "127.0.0.1") throws -> Reply {
    let line = try Line(port: port, from: address)
    try line.send(request)
    return try line.reply()
  }
}
