/// Labels that alone would be no answer, and are a degree beside others of their list.
enum NonAnswerDegree {
  /// Whether another label is about the same, or is a word that is known to stand beside it.
  ///
  /// - Parameter others: the labels of the list that are answers.
  static func isDegree(
    _ label: PlainLabel, _ kind: NonAnswer, beside others: [PlainLabel]
  ) -> Bool {
    let words = Set(others.flatMap(\.clauses).flatMap { $0.split(separator: " ") }.map(String.init))
    if label.clauses.count == 1, let opposite = opposites[label.clauses[0]] {
      return !words.isDisjoint(with: opposite)
    }
    // Whoever declines says so in words that other answers may have too.
    guard kind != .decline else { return false }
    let stems = Set(words.compactMap(stem))
    return label.clauses.contains { clause in
      clause.split(separator: " ").contains { word in
        stem(String(word)).map(stems.contains) ?? false
      }
    }
  }

  /// The beginning of a word that says what a label is about, without "un" in front.
  private static func stem(_ word: String) -> String? {
    guard !empty.contains(word) else { return nil }
    let prefix = prefixes.first { word.hasPrefix($0) && word.count > $0.count + 3 }
    let rest = prefix.map { String(word.dropFirst($0.count)) } ?? word
    return similar[rest] ?? (rest.count < 3 ? nil : String(rest.prefix(4)))
  }

  private static let prefixes = ["un", "in", "im"]

  /// Words of one verb that do not begin alike.
  private static let similar = [
    "trifft": "treff", "zutrifft": "treff", "zutreffend": "treff", "zutreffen": "treff",
    "sapplique": "appl", "sûre": "sûr", "sûr": "sûr",
  ]

  /// Words that may stand in any label.
  private static let empty: Set<String> = [
    "not", "dont", "does", "doesnt", "do", "cant", "cannot", "could", "couldnt", "can", "have",
    "havent", "this", "that", "the", "enough", "all", "any", "way", "yet", "too", "say", "tell",
    "answer", "them", "with", "from", "but", "for", "and", "really", "strong", "either", "early",
    "hard", "able", "unable", "me", "my", "no", "non", "ne", "pas", "nicht", "kein", "keine",
    "auf", "mich", "mir", "ich", "kann", "não", "nao", "los", "las", "una", "uno", "que", "tengo",
    "tenho", "estoy", "je", "suis", "peux", "bin", "der", "die", "das", "niet", "ik", "kan", "van",
    "con", "para", "muy", "very", "sehr", "molto", "très", "muito", "sin", "sans", "ohne", "sem",
    "nothing", "nada", "some", "time", "times", "puedo", "puede", "posso", "aún", "todavía",
    "none", "people", "know", "what", "lot", "se", "lo", "sono", "weiß", "weiss",
  ]

  /// Words that mean something else in a list of marks, of growth or of what is there.
  private static let opposites: [String: Set<String>] = [
    "pass": [
      "fail", "failed", "merit", "distinction", "credit", "honours", "honors", "refer", "excellent",
    ],
    "decline": [
      "stable", "same", "improve", "improved", "improvement", "increase", "increased", "rise",
      "growth", "grow", "steady",
    ],
    "declined": ["stable", "same", "improved", "increased", "risen", "grown", "steady"],
    "missing": ["present", "complete", "partial", "partially", "partly", "there", "available"],
    "refused": ["accepted", "agreed", "allowed", "granted"],
    "refusal": ["acceptance", "consent", "agreement"],
    "refus": ["accord", "acceptation"],
    "unknown": ["known", "familiar"],
    "not known": ["known", "familiar"],
    "dont know": ["know"],
    "do not know": ["know"],
  ]
}
