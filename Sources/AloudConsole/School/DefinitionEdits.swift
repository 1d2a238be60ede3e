import AloudDefinition
import AloudModel

/// Several changes of a definition, one after the other; all of them or none.
struct DefinitionEdits {
  /// The file with all changes; nothing once one could not be made for certain.
  private(set) var bytes: [UInt8]?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func set(
    _ path: [DefinitionStep], _ value: DefinitionValue, behind sibling: String? = nil
  ) {
    edit { $0.setting(path, to: value, behind: sibling) }
  }

  /// Sets a text in each language, and leaves those out that are empty; without any there is no
  /// such key.
  mutating func set(
    _ path: [DefinitionStep], _ texts: [(Language, String)], behind sibling: String? = nil
  ) {
    let given = texts.filter { !$0.1.isEmpty }
    guard !given.isEmpty else { return remove(path) }
    guard let bytes, let editor = DefinitionEditor(bytes), !editor.keys(at: path).isEmpty else {
      return set(path, .texts(given.map { .init($0.0, $0.1) }), behind: sibling)
    }
    for (language, text) in given where editor.text(at: path + [.key(language.tag)]) != text {
      set(path + [.key(language.tag)], .text(text))
    }
    for (language, text) in texts where text.isEmpty { remove(path + [.key(language.tag)]) }
  }

  /// Leaves an entry out, if it is there.
  mutating func remove(_ path: [DefinitionStep]) {
    edit { editor in
      guard case .key(let key)? = path.last,
        editor.keys(at: Array(path.dropLast())).contains(key)
      else { return editor.bytes }
      return editor.removing(path)
    }
  }

  mutating func edit(_ change: (DefinitionEditor) -> [UInt8]?) {
    bytes = bytes.flatMap { DefinitionEditor($0) }.flatMap(change)
  }
}
