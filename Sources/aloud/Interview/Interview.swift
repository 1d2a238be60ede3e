import AloudDefinition

/// Gets answers from flags, from a person where there is one, and from defaults, in this order.
struct Interview {
  /// How the missing answers come.
  enum Manner {
    /// A person at a terminal is asked one thing at a time.
    case asking
    /// Nobody is asked: defaults are taken, and what has none must be given.
    case silent
  }

  let manner: Manner
  private let transcript = Transcript()

  init(_ manner: Manner) { self.manner = manner }

  /// Asks several questions of which a person may take back the last, as often as they like.
  ///
  /// - Parameter ask: is run again from its first question; what was answered is not asked twice.
  func conversation<Value>(
    _ ask: () throws -> Value
  ) throws -> Value {
    switch manner {
    case .asking: Console.say(Self.howTo)
    case .silent: break
    }
    while true {
      transcript.rewind()
      do { return try ask() } catch {
        guard CommandFailure(error).isGoingBack else { throw error }
        transcript.dropLast()
      }
    }
  }

  private static let howTo =
    "One question at a time. Enter takes what stands in brackets, < goes back to the question "
    + "before, and Ctrl-C leaves. Nothing is written before the last answer.\n"

  /// The answer that was given, or the one a person gives, or the default.
  func answer<Value>(
    _ question: Question<Value>, given: String?
  ) throws -> Value {
    if let given { return try question.read(Self.trimmed(given)) }
    switch manner {
    case .asking: return try ask(question)
    case .silent:
      guard let fallback = question.fallback else { throw Self.missing([question.flag]) }
      return try question.read(fallback)
    }
  }

  private func ask<Value>(_ question: Question<Value>) throws -> Value {
    if let known = transcript.next() { return try question.read(known) }
    let fallback = question.fallback.map { " [\($0.isEmpty ? "none" : $0)]" } ?? ""
    var refusal: CommandFailure?
    while let line = Console.ask(question.text + fallback + ":") {
      let typed = Self.trimmed(line)
      if typed == "<" {
        guard transcript.isEmpty else { throw CommandFailure.wentBack }
        Console.say("  This is the first question.")
        continue
      }
      guard let answer = typed.isEmpty ? question.fallback : typed else {
        Console.say("  Please answer this one: there is no default.")
        continue
      }
      do {
        let value = try question.read(answer)
        transcript.add(answer)
        return value
      } catch {
        let failure = CommandFailure(error)
        Console.say("  \(failure.message): \(failure.help).")
        refusal = failure
      }
    }
    throw refusal ?? Self.missing([question.flag])
  }

  /// What to say where flags are needed and were not given.
  static func missing(_ flags: [String]) -> CommandFailure {
    let names =
      flags.dropLast().joined(separator: ", ") + (flags.count > 1 ? " and " : "")
      + (flags.last ?? "")
    let isOne = flags.count == 1
    return CommandFailure(
      .usage,
      "\(names) \(isOne ? "is" : "are") missing: there is nobody to ask, and "
        + "\(isOne ? "it has" : "they have") no default",
      help: "give \(names), or run the command in a terminal; nothing was written")
  }

  private static func trimmed(_ text: String) -> String {
    let content = text.drop { $0.isWhitespace }
    return String(content.reversed().drop { $0.isWhitespace }.reversed())
  }
}
