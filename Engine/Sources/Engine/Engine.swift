import AloudBallots

// What the page calls. Memory is the page's to lend: it asks for room, writes byte strings there as
// `EngineParts` joins them, names the call, and reads the answer where it is told.

/// Room for so many bytes, until the answer to the call they are for.
@_expose(wasm, "room")
@_cdecl("room")
public func room(_ count: Int32) -> UnsafeMutablePointer<UInt8> {
  .allocate(capacity: max(Int(count), 1))
}

/// Answers a call by its place among the cases of `EngineCall`; the answer's length is the first four bytes,
/// the least significant first.
@_expose(wasm, "answer")
@_cdecl("answer")
public func answer(
  _ call: Int32, _ request: UnsafeMutablePointer<UInt8>, _ count: Int32
) -> UnsafeMutablePointer<UInt8> {
  let bytes = Array(UnsafeBufferPointer(start: request, count: Int(count)))
  request.update(repeating: 0, count: Int(count))
  request.deallocate()
  var answer: [UInt8] = []
  if let parts = EngineParts.split(bytes), EngineCall.allCases.indices.contains(Int(call)) {
    answer = EngineParts.joined(EngineCall.allCases[Int(call)].answer(to: parts))
  }
  let lent = room(Int32(answer.count + 4))
  for place in 0..<4 { lent[place] = UInt8(truncatingIfNeeded: answer.count >> (8 * place)) }
  for (place, byte) in answer.enumerated() { lent[place + 4] = byte }
  return lent
}

/// Gives back room that an answer took.
@_expose(wasm, "done")
@_cdecl("done")
public func done(_ answer: UnsafeMutablePointer<UInt8>, _ count: Int32) {
  answer.update(repeating: 0, count: Int(count))
  answer.deallocate()
}
