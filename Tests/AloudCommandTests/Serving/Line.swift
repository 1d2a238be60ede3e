import Foundation
import Glibc

/// A connection to a server on this computer; calls block.
final class Line {
  private let file: Int32

  struct Broken: Error {}

  /// - Parameter address: whom it comes from; every address from 127.0.0.1 on is this computer.
  init(port: Int, from address: String = "127.0.0.1") throws {
    file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var limit = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    // A value that throws here is whole already: its end closes the file, and must be the only one to.
    guard use(address, port: 0, bind), use("127.0.0.1", port: port, connect) else { throw Broken() }
  }

  deinit { close(file) }

  private func use(
    _ address: String, port: Int,
    _ call: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Bool {
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = in_port_t(UInt16(port).bigEndian)
    place.sin_addr.s_addr = inet_addr(address)
    return withUnsafePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        call(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }

  func send(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes {
        Glibc.send(file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { throw Broken() }
      rest = rest.dropFirst(sent)
    }
  }

  /// One whole answer.
  func reply() throws -> Reply {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      if let reply = Reply(bytes) { return reply }
      let count = recv(file, &buffer, buffer.count, 0)
      guard count > 0 else { throw Broken() }
      bytes += buffer[..<count]
    }
  }
}

/// An answer: status, headers as they came, body.
struct Reply: Sendable, Equatable {
  let status: Int
  let headers: [String]
  let body: String

  /// Nothing, while it is not whole.
  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n") else { return nil }
    headers = text[..<end.lowerBound].components(separatedBy: "\r\n")
    status = Int(headers[0].split(separator: " ").dropFirst().first ?? "") ?? 0
    body = String(text[end.upperBound...])
    let length = headers.first { $0.lowercased().hasPrefix("content-length:") }
      .flatMap { Int($0.dropFirst(15).trimmingPrefix(" ")) }
    guard let length, body.utf8.count >= length else { return nil }
  }

  /// The same without the server's clock, which says nothing of people.
  var timeless: [String] { headers.filter { !$0.hasPrefix("Date:") } + [body] }
}
