import AloudTestSupport
import Foundation
import Glibc
import Testing

/// A proxy the page has an example of.
enum HostedProxy: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case caddy
  case nginx

  var testDescription: String { rawValue }

  /// Why they cannot be tried here; nothing when they can.
  static var obstacle: String? {
    (["curl", "openssl"] + allCases.map(\.rawValue)).first { path($0) == nil }
      .map { "there is no \($0) here" }
  }

  static func path(_ program: String) -> String? {
    let taken = ProcessInfo.processInfo.environment["ALOUD_PROXIES"].map { "\($0)/usr" }
    return ["/usr", "/usr/local", taken].compactMap(\.self)
      .flatMap { ["\($0)/bin/\(program)", "\($0)/sbin/\(program)"] }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// The block behind its mark, as it stands on the page.
  static func example(_ mark: String) throws -> String {
    let page = try FileTree.text(Checkout.path("Documentation/Hosting.md"))
    let behind = try #require(page.components(separatedBy: "<!-- tested: \(mark) -->\n```\n").last)
    return try #require(behind.components(separatedBy: "```").first)
  }

  /// The example with the places and ports of a test; nothing else of it is changed.
  func configuration(_ folder: String, port: Int, to server: Int) throws -> String {
    let example = try Self.example(rawValue).replacing(
      "127.0.0.1:8080", with: "127.0.0.1:\(server)")
    switch self {
    case .caddy:
      return
        example
        .replacing("admin off", with: "admin off\n\tauto_https disable_redirects")
        .replacing(
          "\nsurvey.example.org {",
          with: "\nsurvey.example.org:\(port) {\n\ttls \(folder)/cert.pem \(folder)/key.pem")
    case .nginx:
      let certificate = "/etc/letsencrypt/live/survey.example.org"
      let site =
        example.replacing("listen 443 ssl", with: "listen 127.0.0.1:\(port) ssl")
        .replacing("\(certificate)/fullchain.pem", with: "\(folder)/cert.pem")
        .replacing("\(certificate)/privkey.pem", with: "\(folder)/key.pem")
      let places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map {
        "\($0)_temp_path \(folder)/\($0);"
      }
      return "daemon off; pid \(folder)/pid; events {}\nhttp {\n"
        + places.joined(separator: "\n") + "\n\(site)}\n"
    }
  }

  func arguments(_ configuration: String) -> [String] {
    switch self {
    case .caddy: ["run", "--config", configuration, "--adapter", "caddyfile"]
    case .nginx: ["-e", "\(configuration).early", "-c", configuration]
    }
  }
}

/// A proxy that runs in a folder of its own, with a certificate of its own.
final class RunningProxy {
  let folder: String
  private let scratch: Scratch
  private let port: Int
  private let process: ChildProcess

  init(_ proxy: HostedProxy, before server: Int) throws {
    scratch = try Scratch()
    folder = scratch.path
    let request = [
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
      "\(folder)/key.pem", "-out", "\(folder)/cert.pem", "-days", "2", "-subj",
      "/CN=survey.example.org", "-addext", "subjectAltName=DNS:survey.example.org",
    ]
    try done(
      Launch(
        executable: HostedProxy.path("openssl")!, arguments: request, folder: folder
      ).run())
    // Neither takes "any port", so that somebody else may have got the one that was free.
    for _ in 0..<5 {
      let port = try Self.freePort()
      let process = try Self.start(proxy, on: port, before: server, in: folder)
      while process.isRunning, (try? Line(port: port)) == nil { usleep(5_000) }
      let words = try FileTree.text("\(folder)/said")
      guard !process.isRunning, words.lowercased().contains("address already in use") else {
        try #require(process.isRunning, "\(words)")
        (self.port, self.process) = (port, process)
        return
      }
    }
    throw NoPort()
  }

  /// Every port that was free was taken meanwhile.
  struct NoPort: Error {}

  private static func start(
    _ proxy: HostedProxy, on port: Int, before server: Int, in folder: String
  ) throws -> ChildProcess {
    let configuration = "\(folder)/configuration"
    try FileTree.write(try proxy.configuration(folder, port: port, to: server), to: configuration)
    let process = ChildProcess()
    process.executableURL = URL(fileURLWithPath: HostedProxy.path(proxy.rawValue)!)
    process.arguments = proxy.arguments(configuration)
    process.environment = ["HOME": folder, "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder]
    let said = open("\(folder)/said", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    process.standardOutput = FileHandle(fileDescriptor: said, closeOnDealloc: true)
    process.standardError = process.standardOutput
    try process.run()
    return process
  }

  /// The whole answer, asked with a canary in everything a browser likes to tell.
  func curl(_ path: String, _ more: [String] = []) throws -> String {
    let address = "https://survey.example.org:\(port)\(path)"
    let arguments = [
      "--silent", "--include", "--http1.1", "--cacert", "\(folder)/cert.pem", "--resolve",
      "survey.example.org:\(port):127.0.0.1", "--user-agent", "Quetzalcoatl/7.3", "--referer",
      "https://zugzwang.example.org/", "--cookie", "id=brouhaha", "--header",
      "X-Forwarded-For: 203.0.113.77", "--header", "Expect:", address,
    ]
    return try Launch(
      executable: HostedProxy.path("curl")!, arguments: arguments + more, folder: folder
    ).run().outputText
  }

  func end() {
    process.terminate()
    process.waitUntilExit()
  }

  private static func freePort() throws -> Int {
    let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(file) }
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    return try withUnsafeMutablePointer(to: &place) { pointer in
      try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        try #require(bind(file, $0, size) == 0)
        try #require(getsockname(file, $0, &size) == 0)
      }
      return Int(UInt16(bigEndian: pointer.pointee.sin_port))
    }
  }
}
