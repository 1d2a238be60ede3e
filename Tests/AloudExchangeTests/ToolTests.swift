import AloudModel
import Testing

@testable import AloudExchange

struct ToolTests {
  @Test(arguments: ToolFile.allCases)
  func `a tool is known by its own columns`(file: ToolFile) throws {
    let head = try #require(AnswerHead(AnswerTable(file.access).head(3)))
    #expect(head.tool == file.tool)
  }

  @Test(arguments: ToolFile.allCases)
  func `its draft is whole, and gives everybody's answers and groups`(file: ToolFile) throws {
    let taking = try Taking(file.access)
    #expect(taking.draft.open == 0, "\(taking.draft.text)")
    #expect(taking.answers?.counted == InventedStaff.responses, "\(taking.everything)")
  }

  @Test(arguments: ToolFile.allCases)
  func `names, addresses, times and words get into nothing that is said`(file: ToolFile) throws {
    let taking = try Taking(file.access)
    for canary in InventedStaff.canaries {
      #expect(!taking.everything.lowercased().contains(canary), "\(canary)")
    }
    // The scan would find them: they are in the file.
    let whole = String(decoding: Delimited.text(file.rows), as: UTF8.self).lowercased()
    #expect(InventedStaff.canaries.contains { whole.contains($0) })
  }

  @Test(arguments: ToolFile.allCases)
  func `every column that is not taken is named once`(file: ToolFile) throws {
    let dropped = try Taking(file.access).draft.dropped
    #expect(Set(dropped).isSuperset(of: file.personal))
    #expect(Set(dropped).count == dropped.count)
  }

  @Test func `tests of Qualtrics and people who left LimeSurvey are no rows`() throws {
    #expect(try Taking(ToolFile.qualtrics.access).answers?.skippedRows == 1)
    #expect(try Taking(ToolFile.limeCodes.access).answers?.skippedRows == 1)
  }

  @Test func `the order of the rows is gone`() throws {
    let answers = try #require(try Taking(ToolFile.plain.access).answers)
    let first = InventedStaff.people.map { $0.answers[0] }
    let id = Identifier<Item>("worth-the-risk")!
    #expect(answers.responses.map { $0.answers[id] } != first)
  }

  @Test func `of columns with one title the second gets a number`() throws {
    let bytes = Delimited.text([["Timestamp", "Why?", "Why?"], ["x", "y", "z"]])
    let head = try #require(AnswerHead(AnswerTable(ByteAccess(bytes)).head(3)))
    #expect(head.columns.map(\.name) == ["Timestamp", "Why?", "Why? #2"])
  }
}
