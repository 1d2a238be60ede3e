import CZlib

/// Unpacks what the method Deflate packed (RFC 1951).
///
/// The only file that sees zlib. No more is unpacked than the archive's directory says, and what was
/// unpacked must have the checksum it names.
enum Inflater {
  static func unpack(
    _ access: ByteAccess, _ range: Range<Int>, to entry: Archive.Entry, _ body: ([UInt8]) -> Flow
  ) throws(TableTrouble) {
    var stream = z_stream()
    let version = ZLIB_VERSION
    guard
      inflateInit2_(&stream, -MAX_WBITS, version, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw .workbook(.damaged) }
    defer { inflateEnd(&stream) }
    var run = Run(expected: entry.unpacked)
    access.pieces(in: range) { piece in run.take(piece, &stream, body) }
    if let trouble = run.trouble { throw .workbook(trouble) }
    guard !run.wasCutOff else { return }
    guard run.isAtEnd, run.count == entry.unpacked, run.checksum == entry.checksum else {
      throw .workbook(.damaged)
    }
  }

  /// The checksum that archives keep (CRC-32).
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    UInt32(crc32(0, bytes, uInt(bytes.count)))
  }

  private struct Run {
    let expected: Int
    var count = 0
    var checksum: UInt32 = 0
    var isAtEnd = false
    /// Whether whoever reads had enough.
    var wasCutOff = false
    var trouble: WorkbookTrouble?
    private var output = [UInt8](repeating: 0, count: 65_536)

    init(expected: Int) { self.expected = expected }

    mutating func take(
      _ piece: [UInt8], _ stream: inout z_stream, _ body: ([UInt8]) -> Flow
    ) -> Flow {
      var input = piece
      var flow = Flow.more
      input.withUnsafeMutableBufferPointer { bytes in
        stream.next_in = bytes.baseAddress
        stream.avail_in = uInt(bytes.count)
        repeat {
          flow = step(&stream, body)
        } while flow == .more
          && (stream.avail_in > 0 || stream.avail_out == 0)
      }
      return flow
    }

    private mutating func step(_ stream: inout z_stream, _ body: ([UInt8]) -> Flow) -> Flow {
      let size = output.count
      let status = output.withUnsafeMutableBufferPointer { bytes in
        stream.next_out = bytes.baseAddress
        stream.avail_out = uInt(size)
        return inflate(&stream, Z_NO_FLUSH)
      }
      guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
        trouble = .damaged
        return .enough
      }
      let made = Array(output[..<(size - Int(stream.avail_out))])
      count += made.count
      guard count <= expected else {
        trouble = .bomb
        return .enough
      }
      checksum = UInt32(crc32(uLong(checksum), made, uInt(made.count)))
      isAtEnd = status == Z_STREAM_END
      if !made.isEmpty, body(made) == .enough {
        wasCutOff = true
        return .enough
      }
      return isAtEnd ? .enough : .more
    }
  }
}
