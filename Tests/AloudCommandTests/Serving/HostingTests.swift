import AloudTestSupport
import Foundation
import Glibc
import Testing

/// The examples of the page about hosting do what the page says of them.
@Suite(.ownThreads) struct HostingTests {
  private static let canaries = ["Quetzalcoatl", "zugzwang", "brouhaha", "syzygy", "203.0.113.77"]

  @Test(
    .enabled(if: HostedProxy.obstacle == nil, "\(HostedProxy.obstacle ?? "")"),
    arguments: HostedProxy.allCases)
  func `T4: behind a documented proxy a person answers, and it keeps nothing of them`(
    proxy: HostedProxy
  ) throws {
    let school = try Moment.opened.school()
    let code = try school.codes()[0]
    let published = try FileTree.text("\(school.secrets())/page-web-en.html")
    let server = try RunningServer(school, ["--behind-proxy"])
    let running = try RunningProxy(proxy, before: server.site.port)
    let page = try running.curl("/en")
    #expect(page.hasPrefix("HTTP/1.1 200"), "\(page.prefix(200))")
    #expect(page.lowercased().contains("strict-transport-security: max-age=31536000"))
    #expect(page.lowercased().contains("cache-control: no-store"))
    #expect(page.hasSuffix("\r\n\r\n\(published)"), "the page is the published one")
    let fields = ["--data", "code=\(code)&item.ask-for-help=4"]
    let sent = try running.curl("/en?syzygy", fields)
    #expect(sent.hasPrefix("HTTP/1.1 200"), "\(sent.prefix(200))")
    #expect(sent.lowercased().contains("connection: close"))
    #expect(try running.curl("/en", fields).hasPrefix("HTTP/1.1 409"))
    let large = "\(running.folder)/large"
    for size in [60_000, 110_000, 200_000] {
      try FileTree.write(String(repeating: "x", count: size), to: large)
      let refused = try running.curl("/en", ["--data", "@\(large)"])
      #expect(refused.hasPrefix("HTTP/1.1 413"), "\(size): \(refused.prefix(200))")
    }
    // So much a proxy does not read to its end: the sender may find the connection cut.
    try FileTree.write(String(repeating: "x", count: 2_000_000), to: large)
    let refused = try running.curl("/en", ["--data", "@\(large)"])
    #expect(refused.isEmpty || refused.hasPrefix("HTTP/1.1 413"), "\(refused.prefix(200))")
    let foreign = try running.curl("/en", fields + ["-H", "Sec-Fetch-Site: cross-site"])
    #expect(foreign.hasPrefix("HTTP/1.1 403"), "\(foreign.prefix(200))")
    #expect(server.end() == 0)
    #expect(try running.curl("/en", fields).hasPrefix("HTTP/1.1 502"))
    running.end()
    let kept = try FileTree(running.folder)
    for canary in Self.canaries + [code, code.filter { $0 != "-" }] {
      #expect(kept.places(of: canary).isEmpty, "\(canary)")
    }
    try done(school.principal("close", "--confirm", "autumn"))
  }

  private static let verifier = "/usr/bin/systemd-analyze"

  @Test(.enabled(if: FileTree.exists(verifier), "there is no systemd here"))
  func `the unit is one that systemd takes`() throws {
    let scratch = try Scratch()
    let unit = try HostedProxy.example("systemd")
      .replacing("/usr/local/bin/aloud", with: "/bin/true")
      .replacing("/srv/fernhill", with: "/tmp")
    try FileTree.write(unit, to: "\(scratch.path)/aloud.service")
    let run = try Launch(
      executable: Self.verifier, arguments: ["verify", "\(scratch.path)/aloud.service"],
      folder: scratch.path
    ).run()
    #expect(run.status == 0 && run.talk.isEmpty, "\(run.talkText)")
  }

  @Test(.enabled(if: FileTree.exists(verifier), "there is no systemd here"))
  func `the unit of the package is one that systemd takes, and closes in what it serves`() throws {
    let scratch = try Scratch()
    let unit = try FileTree.text(Checkout.path("Packaging/aloud-serve@.service"))
      .replacing("/usr/bin/aloud", with: "/bin/true")
      .replacing("/var/lib/aloud/%i", with: "/tmp")
    let path = "\(scratch.path)/aloud-serve@fernhill.service"
    try FileTree.write(unit, to: path)
    let run = try Launch(
      executable: Self.verifier, arguments: ["verify", "--man=no", path], folder: scratch.path
    ).run()
    #expect(run.status == 0 && run.talk.isEmpty, "\(run.talkText)")
    // What systemd calls exposure, from 0 to 10, in tenths.
    let exposed = try Launch(
      executable: Self.verifier,
      arguments: ["security", "--offline=true", "--threshold=15", path], folder: scratch.path
    ).run()
    #expect(exposed.status == 0, "\(exposed.outputText.suffix(200))")
  }
}
