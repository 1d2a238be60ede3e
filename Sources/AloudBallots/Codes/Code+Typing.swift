import AloudCrypto
package import AloudModel

extension Code {
  /// How the codes of a wave are printed and typed.
  package enum Form: Hashable, Sendable {
    /// Twelve symbols: waves frozen under a manifest of version 1.
    case plain
    /// Twelve symbols and one that checks them.
    case checked

    /// Symbols on a slip.
    package var length: Int {
      switch self {
      case .plain: Code.length
      case .checked: Code.length + 1
      }
    }
  }

  /// What somebody typed.
  package enum Reading: Hashable, Sendable {
    case code(Code)
    /// Too few symbols, too many, or one that is none of ours.
    case incomplete
    /// As many symbols as there should be, and the last one does not fit the others.
    case mistyped
  }

  /// Reads what somebody typed: case, spaces and hyphens do not matter, O counts as 0, I and L as 1.
  package static func read(_ text: String, as form: Form) -> Reading {
    guard case .values(let values) = Crockford32.read(text), values.count == form.length else {
      return .incomplete
    }
    switch form {
    case .plain: return .code(Code(values: values))
    case .checked:
      return remainder(values) == 0 ? .code(Code(values: values.dropLast())) : .mistyped
    }
  }

  /// As printed, in fours: `7K3M-Q2XD-9TBA`, and with its check symbol `7K3M-Q2XD-9TBA-M`.
  package func printed(as form: Form) -> String {
    var all = symbols
    switch form {
    case .plain: break
    case .checked: all += checkSymbol
    }
    return stride(from: 0, to: all.count, by: 4).map { start in
      String(all.dropFirst(start).prefix(4))
    }.joined(separator: "-")
  }

  private var checkSymbol: String {
    guard case .values(let values) = Crockford32.read(symbols) else {
      preconditionFailure("a code is made of symbols of ours")
    }
    return Crockford32.text(of: [Self.doubled(Self.remainder(values))])
  }

  /// The symbols as the coefficients of a polynomial over the field of 32 elements, at its element 2;
  /// zero for twelve symbols and their check symbol.
  ///
  /// The element 2 has the order 31, so no place of thirteen weighs as another: each single wrong
  /// symbol is found, and each exchange of two different ones (F. J. MacWilliams and N. J. A. Sloane,
  /// 1977, The Theory of Error-Correcting Codes, p. 303, a Reed-Solomon code with one check).
  private static func remainder(_ values: some Sequence<UInt8>) -> UInt8 {
    values.reduce(0) { doubled($0) ^ $1 }
  }

  /// Times 2 in the field of 32 elements with the polynomial x^5 + x^2 + 1.
  private static func doubled(_ value: UInt8) -> UInt8 {
    let twice = value << 1
    return twice & 0b10_0000 == 0 ? twice : twice ^ 0b10_0101
  }
}

extension Manifest {
  /// How the codes of the wave are printed and typed.
  package var codeForm: Code.Form { hasCheckedCodes ? .checked : .plain }
}
