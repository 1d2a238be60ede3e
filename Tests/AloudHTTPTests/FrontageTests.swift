import NIOHTTP1
import Testing

@testable import AloudHTTP

/// By which way a request may have come.
@Suite struct FrontageTests {
  private func request(host: String?, forwarded: String? = nil) -> Request {
    Request(head: head(host: host, forwarded: forwarded))
  }

  private func head(host: String?, forwarded: String? = nil) -> HTTPRequestHead {
    var request = HTTPRequestHead(version: .http1_1, method: .GET, uri: "/en")
    if let host { request.headers.add(name: "Host", value: host) }
    if let forwarded { request.headers.add(name: "X-Forwarded-Proto", value: forwarded) }
    return request
  }

  @Test(arguments: [
    "localhost", "localhost:8080", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:8080", "[::1]:8080",
    "[::1]",
  ])
  func `this computer's own names are admitted on it`(host: String) {
    #expect(Frontage.loopback.admits(request(host: host)))
    #expect(Frontage.station.admits(request(host: host)))
  }

  @Test(arguments: [
    "school.example.org", "192.168.1.4:8080", "0.0.0.0", "127.0.0.1.example.org",
    "localhost.example.org", "[::1", "[::2]", "", "127.0.0.2",
  ])
  func `a request passed on over a network is not`(host: String) {
    #expect(!Frontage.loopback.admits(request(host: host)))
    #expect(!Frontage.station.admits(request(host: host)))
    #expect(!Frontage.isThisComputer(host))
  }

  @Test func `a request without a host is not`() {
    #expect(!Frontage.loopback.admits(request(host: nil)))
  }

  @Test func `a request that names two hosts, or two ways it came, is not`() {
    var twice = head(host: "localhost")
    twice.headers.add(name: "host", value: "localhost")
    #expect(!Frontage.loopback.admits(Request(head: twice)))
    var both = head(host: "school.example.org", forwarded: "https")
    both.headers.add(name: "X-Forwarded-Proto", value: "https")
    #expect(!Frontage.proxy.admits(Request(head: both)))
  }

  @Test func `behind a proxy the proxy has to say that it ended TLS`() {
    #expect(Frontage.proxy.admits(request(host: "school.example.org", forwarded: "https")))
    for forwarded in [nil, "http", "", "https, http", "HTTP"] {
      #expect(!Frontage.proxy.admits(request(host: "school.example.org", forwarded: forwarded)))
    }
    #expect(!Frontage.proxy.admits(request(host: "localhost")))
  }
}
