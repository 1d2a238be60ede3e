/// The bytes of a file, read where they are needed and never as a whole.
package struct ByteAccess {
  package let count: Int
  private let read: (_ offset: Int, _ count: Int) -> [UInt8]

  /// - Parameter read: fewer bytes than asked for at the end, and where reading fails.
  package init(count: Int, read: @escaping (_ offset: Int, _ count: Int) -> [UInt8]) {
    self.count = count
    self.read = read
  }

  /// Bytes that are in memory already.
  package init(_ bytes: [UInt8]) {
    self.init(count: bytes.count) { offset, count in
      guard bytes.indices.contains(offset) else { return [] }
      return Array(bytes[offset..<min(bytes.count, offset + max(0, count))])
    }
  }

  /// All of it, piece by piece.
  package func pieces(_ body: ([UInt8]) -> Void) {
    pieces(in: 0..<count) {
      body($0)
      return .more
    }
  }

  func bytes(at offset: Int, count: Int) -> [UInt8] {
    guard offset >= 0, offset < self.count, count > 0 else { return [] }
    return read(offset, min(count, self.count - offset))
  }

  /// Piece by piece, until the end or until somebody has had enough.
  func pieces(in range: Range<Int>, _ body: ([UInt8]) -> Flow) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let piece = bytes(at: offset, count: min(Self.piece, range.upperBound - offset))
      guard !piece.isEmpty, body(piece) == .more else { return }
      offset += piece.count
    }
  }

  private static let piece = 65_536
}

/// Whether somebody who is handed one thing after the other wants the next.
package enum Flow: Sendable {
  case more
  case enough
}
