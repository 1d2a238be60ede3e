import Foundation
import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// What the fuzzer found, once for each kind: the laws hold for it now.
@Suite struct FoundTests {
  static func findings(_ reader: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = SchemaTests.root.appending(path: "Tests/AloudDefinitionTests/Corpus")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasPrefix("found-\(reader)-") }
      .map { ($0, Array(try Data(contentsOf: folder.appending(path: $0)))) }
  }

  @Test func `the laws hold for the sheets and forms that once broke them`() throws {
    let forms = FormLaws(template: try XLSFormTests.template())
    let findings = try Self.findings("form")
    #expect(findings.count >= 2)
    for (name, bytes) in findings { #expect(forms.broken(by: bytes) == nil, "\(name)") }
  }

  @Test func `the laws can be broken`() {
    var problems = DiagnosticCollector()
    let source = SourceText(name: "x", text: "ab\n")
    problems.report(
      .error, .emptyFile, at: SourceRange(start: SourceLocation(line: 1, column: 2), length: 9))
    #expect(
      ReportLaws.broken(by: problems.report(on: source)) == "empty-file is outside the file")
    #expect(ReportLaws.broken(by: problems.report(on: .withheld(name: "x"))) == nil)
  }
}
