import Foundation
import Glibc

package struct Unreachable: Error {
  package init() {}
}

/// Sends text to a port of this computer, and reads until the other side hangs up.
package func exchange(_ text: String, _ port: Int) async throws -> String {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try sent(text, port) }) }
  }
}

private func sent(_ text: String, _ port: Int) throws -> String {
  let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  defer { close(file) }
  var limit = timeval(tv_sec: 30, tv_usec: 0)
  setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = in_port_t(UInt16(port).bigEndian)
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  let status = withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  }
  guard status == 0 else { throw Unreachable() }
  let bytes = Array(text.utf8)
  guard send(file, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
    throw Unreachable()
  }
  return String(decoding: received(from: file), as: UTF8.self)
}

private func received(from file: Int32) -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = recv(file, &buffer, buffer.count, 0)
    guard count > 0 else { return bytes }
    bytes += buffer[..<count]
  }
}
