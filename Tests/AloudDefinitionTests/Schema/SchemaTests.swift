import Foundation
import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// The published JSON Schema and the parser agree.
@Suite struct SchemaTests {
  static let root = DiagnosticsPageTests.root
  let schema: JSONSchema

  init() throws {
    let file = Self.root.appending(path: "Surveys/survey.schema.json")
    schema = JSONSchema(
      root: try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: file)))
  }

  static func json(_ text: String) -> JSONValue? {
    var problems = DiagnosticCollector()
    let source = SourceText(name: "x", text: text)
    return YAMLReader.read(source, problems: &problems).flatMap(JSONValue.init)
  }

  /// The definitions of the corpus, by the first word of their names.
  static func corpus(_ kind: String) throws -> [(name: String, text: String)] {
    let folder = root.appending(path: "Tests/AloudDefinitionTests/Corpus")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasPrefix(kind + "-") && $0.hasSuffix(".yaml") }
      .map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
  }

  @Test func `what the parser takes, the schema takes`() throws {
    let files = try Self.corpus("good")
    #expect(files.count >= 6)
    for (name, text) in files + [("everything", Everything.yaml)] {
      let parsed = Everything.parse(text)
      #expect(parsed.survey != nil, "\(name): \(TextRenderer.render(parsed.report))")
      let value = try #require(Self.json(text))
      #expect(schema.problems(in: value) == [], "\(name)")
    }
  }

  @Test func `what is built wrongly, both refuse`() throws {
    let files = try Self.corpus("bad")
    #expect(files.count >= 30)
    for (name, text) in files {
      #expect(Everything.parse(text).survey == nil, "\(name)")
      let value = try #require(Self.json(text), "\(name)")
      #expect(schema.problems(in: value) != [], "\(name)")
    }
  }

  @Test func `what is beyond a schema, the parser refuses alone`() throws {
    let files = try Self.corpus("beyond")
    #expect(files.count >= 15)
    for (name, text) in files {
      let parsed = Everything.parse(text)
      #expect(parsed.report.errorCount > 0, "\(name)")
      let value = try #require(Self.json(text), "\(name)")
      #expect(schema.problems(in: value) == [], "\(name)")
    }
  }

  /// Mistakes of structure: a schema can see all of them.
  static let structural: Set<String> = [
    "below-floor", "empty-list", "empty-value", "invalid-id", "invalid-key", "invalid-language",
    "invalid-timezone", "missing-key", "number-out-of-range", "option-count",
    "text-without-language",
    "too-few-groups", "too-many-breakdowns", "too-many-languages", "too-many-items", "unknown-key",
    "unknown-value",
    "unknown-version", "wrong-type", "repeated-entry",
  ]

  @Test func `every mistake of structure is one for the schema too, and advice is none`() {
    for mistake in MistakeGroup.all.flatMap(\.mistakes) {
      guard let value = Self.json(mistake.unmarked) else { continue }
      let problems = schema.problems(in: value)
      if Self.structural.contains(mistake.id) { #expect(problems != [], "\(mistake)") }
      if mistake.severity == .warning { #expect(problems == [], "\(mistake)") }
    }
  }

  @Test(arguments: Shape.all) func `the schema has the keys of the parser`(_ shape: Shape) throws {
    let name = shape.noun.replacing(" ", with: "-")
    let object = try #require(name == "survey" ? schema.root : schema.root["$defs"]?[name])
    #expect(object["required"]?.elements.compactMap(\.string) == shape.required)
    #expect(Set(object["properties"]?.members.keys.map { $0 } ?? []) == Set(shape.keys))
    #expect(object["additionalProperties"] == .bool(false))
    for (key, property) in object["properties"]?.members ?? [:] {
      let target = property["$ref"]?.string.map { String($0.dropFirst("#/$defs/".count)) }
      let words =
        property["description"] ?? target.flatMap { schema.root["$defs"]?[$0]?["description"] }
      #expect((words?.string?.count ?? 0) > 8, "\(name).\(key) is described")
    }
  }

  @Test func `the schema knows no mapping the parser does not`() {
    let closed = schema.root["$defs"]?.members.filter {
      $0.value["additionalProperties"] == .bool(false)
    }
    #expect(
      Set(closed?.keys.map { $0 } ?? [])
        == Set(Shape.all.map { $0.noun.replacing(" ", with: "-") }).subtracting(["survey"]))
  }

  @Test func `the schema has the words and bounds of the model`() {
    func property(_ owner: String, _ key: String) -> JSONValue? {
      schema.root["$defs"]?[owner]?["properties"]?[key]
    }
    func words<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type) -> [JSONValue] {
      Word.allCases.map { .string($0.rawValue) }
    }
    #expect(property("scale", "level")?["enum"] == .array(words(Level.self)))
    #expect(property("scale", "acts")?["enum"] == .array(words(Actors.self)))
    #expect(property("item", "keying")?["enum"] == .array(words(Keying.self)))
    #expect(property("promise", "comments")?["enum"] == .array(words(CommentPolicy.self)))
    #expect(property("promise", "count")?["enum"] == .array(words(CountingPlace.self)))
    #expect(property("promise", "channels")?["items"]?["enum"] == .array(words(Channel.self)))
    #expect(
      property("promise", "minimum_responses")?["minimum"]
        == .number(Double(Promise.floorOfResponses)))
    #expect(
      property("promise", "minimum_group")?["minimum"] == .number(Double(Promise.floorOfGroup)))
    #expect(property("scale", "items")?["maxItems"] == .number(Double(Scale.mostItems)))
    #expect(
      schema.root["properties"]?["breakdowns"]?["maxItems"]
        == .number(Double(DefinitionReader.mostBreakdowns)))
    #expect(
      schema.root["properties"]?["languages"]?["maxItems"]
        == .number(Double(DefinitionReader.mostLanguages)))
    #expect(
      schema.root["$defs"]?["count"]?["maximum"]
        == .number(Double(DefinitionReader.headCounts.upperBound)))
  }

  @Test func `the schema is written in words the tests understand`() {
    func keywords(_ value: JSONValue, isSchema: Bool = true) -> Set<String> {
      switch value {
      case .object(let members):
        let inner = members.map { key, value in
          ["properties", "$defs"].contains(key) && isSchema
            ? keywords(value, isSchema: false)
            : ["examples", "default"].contains(key) && isSchema ? [] : keywords(value)
        }
        return inner.reduce(isSchema ? Set(members.keys) : []) { $0.union($1) }
      case .array(let elements): return elements.reduce([]) { $0.union(keywords($1)) }
      case .null, .bool, .number, .string: return []
      }
    }
    #expect(
      keywords(schema.root).subtracting(JSONSchema.keywords).subtracting(JSONSchema.annotations)
        == [])
  }

  @Test func `the surveys of this repository name the schema, and keep to it`() throws {
    for (path, line) in [
      ("fernhill-staff.yaml", "# yaml-language-server: $schema=survey.schema.json"),
      ("templates/full.yaml", "# yaml-language-server: $schema=../survey.schema.json"),
      ("templates/short.yaml", "# yaml-language-server: $schema=../survey.schema.json"),
      ("templates/cycle-check.yaml", "# yaml-language-server: $schema=../survey.schema.json"),
    ] {
      let file = Self.root.appending(path: "Surveys").appending(path: path)
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.split(separator: "\n").first == line[...], "\(path)")
      #expect(schema.problems(in: try #require(Self.json(text))) == [], "\(path)")
    }
  }
}
