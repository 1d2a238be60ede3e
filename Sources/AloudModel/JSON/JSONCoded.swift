/// A value that says how it stands in JSON.
package protocol JSONWritable {
  var json: JSONTree { get }
}

/// A value that is made of its JSON, or refused.
package protocol JSONReadable {
  init(json: JSONTree) throws(CanonicalJSON.Refusal)
}

/// Both: what was written is read as the same value.
package typealias JSONCoded = JSONReadable & JSONWritable

// MARK: Values of the language

extension String: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    guard case .text(let text) = json else { throw .malformed }
    self = text
  }

  package var json: JSONTree { .text(self) }
}

extension Int64: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    guard case .integer(let integer) = json else { throw .malformed }
    self = integer
  }

  package var json: JSONTree { .integer(self) }
}

/// Of 32 bits in every file, so that a computer with smaller integers refuses the same files.
extension Int: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    guard let integer = Int32(exactly: try Int64(json: json)) else { throw .malformed }
    self = Int(integer)
  }

  package var json: JSONTree { .integer(Int64(self)) }
}

extension Bool: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    guard case .truth(let truth) = json else { throw .malformed }
    self = truth
  }

  package var json: JSONTree { .truth(self) }
}

extension Array: JSONWritable where Element: JSONWritable {
  package var json: JSONTree { .list(map { $0.json }) }
}

extension Array: JSONReadable where Element: JSONReadable {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    guard case .list(let elements) = json else { throw .malformed }
    self = []
    reserveCapacity(elements.count)
    for element in elements { append(try Element(json: element)) }
  }
}

/// A raw text is written as it is, and no other text is read.
extension JSONWritable where Self: RawRepresentable, RawValue == String {
  package var json: JSONTree { .text(rawValue) }
}

extension JSONReadable where Self: RawRepresentable, RawValue == String {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    guard let value = Self(rawValue: try String(json: json)) else { throw .malformed }
    self = value
  }
}
