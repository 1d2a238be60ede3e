/// Something a new survey needs to know, asked on the terminal or given by a flag.
struct Question<Value: Sendable>: Sendable {
  /// With its hyphens.
  let flag: String
  /// In plain words, without the default.
  let text: String
  /// What an empty line means; nothing where somebody has to say.
  let fallback: String?
  /// The answer, or why it cannot be one.
  let read: @Sendable (String) throws -> Value

  init(
    _ flag: String, _ text: String, fallback: String? = nil,
    read: @escaping @Sendable (String) throws -> Value
  ) {
    self.flag = flag
    self.text = text
    self.fallback = fallback
    self.read = read
  }
}
