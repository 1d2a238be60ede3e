package import AloudModel

extension Identifier {
  /// An id made of a name: `Escuela Peña 3` becomes `escuela-pena-3`.
  ///
  /// Letters of Western European alphabets lose their accents; whatever else an id cannot hold
  /// becomes one hyphen. Nothing, when no letter or digit is left.
  ///
  /// - Parameter limit: bytes, cut at the end; at most 64.
  package init?(derivedFrom name: String, atMost limit: Int = 64) {
    var text: [UInt8] = []
    let hyphen = UInt8(ascii: "-")
    for scalar in name.lowercased().unicodeScalars {
      let letters = DerivedLetters.plain(scalar)
      if letters.isEmpty {
        if let last = text.last, last != hyphen { text.append(hyphen) }
      } else {
        text += letters
      }
    }
    var cut = text.prefix(limit)
    while cut.last == hyphen { cut.removeLast() }
    self.init(String(decoding: cut, as: UTF8.self))
  }
}

private enum DerivedLetters {
  /// The letters `a`–`z` and digits that stand for a character; none for a sign.
  static func plain(_ scalar: Unicode.Scalar) -> [UInt8] {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      let isLegal = scalar.properties.isLowercase || ("0"..."9").contains(scalar)
      return isLegal ? [byte] : []
    }
    let accented = table.first { $0.letters.unicodeScalars.contains(scalar) }
    return accented.map { Array($0.plain.utf8) } ?? []
  }

  private static let table: [(plain: String, letters: String)] = [
    ("a", "àáâãäåā"), ("e", "èéêëē"), ("i", "ìíîïī"), ("o", "òóôõöøō"), ("u", "ùúûüū"),
    ("n", "ñń"), ("c", "çćč"), ("s", "śš"), ("y", "ýÿ"), ("z", "źżž"), ("l", "ł"), ("ss", "ß"),
    ("ae", "æ"), ("oe", "œ"),
  ]
}
