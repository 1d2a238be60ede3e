import AloudDefinition
import AloudModel
import Glibc

/// Feeds bytes that libFuzzer invents to one of the readers, and stops at the first broken law.
///
///     fuzz READER TEMPLATE [libFuzzer's own arguments]
///     fuzz READER TEMPLATE --seeds FOLDER
enum Fuzz {
  /// What is fuzzed.
  enum Reader: String, CaseIterable {
    case definition
    case sheet
    case form
    /// A table of answers as text.
    case answers
    /// The sheet and the shared texts of a workbook of answers.
    case workbook
    /// What says which answers are taken.
    case mapping
    /// Questions in another tool's file, or the sheets of a form's workbook.
    case structure
  }

  // Set once, before libFuzzer begins, and it runs in one thread.
  nonisolated(unsafe) private static var broken: ([UInt8]) -> String? = { _ in nil }

  /// Takes our arguments and leaves libFuzzer its own.
  static func begin(_ count: inout Int32, _ arguments: UnsafeMutablePointer<CString?>) {
    let words = (0..<Int(count)).map { arguments[$0].map { String(cString: $0) } ?? "" }
    guard words.count >= 3, let reader = Reader(rawValue: words[1]) else {
      let readers = Reader.allCases.map(\.rawValue).joined(separator: "|")
      File.stop("usage: fuzz \(readers) TEMPLATE [ARGUMENT ...]")
    }
    if words.count == 5, words[3] == "--seeds" {
      SeedFiles.write(reader, template: words[2], into: words[4])
      exit(0)
    }
    broken = laws(of: reader, template: words[2])
    for place in 3...Int(count) { arguments[place - 2] = arguments[place] }
    count -= 2
  }

  /// Traps where a law is broken, so that libFuzzer keeps the bytes.
  static func hold(_ bytes: [UInt8]) {
    if let law = broken(bytes) { fatalError(law) }
  }

  private static func laws(of reader: Reader, template: String) -> ([UInt8]) -> String? {
    guard let manifest = Everything.manifest() else { File.stop("the running example is broken") }
    switch reader {
    case .definition: return { DefinitionLaws.broken(by: $0, earlier: [manifest]) }
    case .sheet: return SheetLaws(manifest: manifest).broken
    case .form: return FormLaws(template: SurveyTemplate(File.text(template))).broken
    case .answers: return AnswerLaws(survey: InventedStaff.survey).broken
    case .workbook:
      let laws = AnswerLaws(survey: InventedStaff.survey)
      return { laws.broken(by: LawFile.workbook($0)) }
    case .mapping:
      let file = Array(AnswerSeeds.answers[0].utf8)
      let laws = MappingLaws(survey: InventedStaff.survey, file: file)
      return { laws.broken(by: $0) }
    case .structure:
      return FormLaws(template: SurveyTemplate(File.text(template)), read: LawFile.read).broken
    }
  }
}

typealias CString = UnsafeMutablePointer<CChar>

@_cdecl("LLVMFuzzerInitialize")
func initialize(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CString?>>
) -> Int32 {
  Fuzz.begin(&count.pointee, arguments.pointee)
  return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  Fuzz.hold(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
