import AloudTestSupport
import Foundation
import Testing

/// What another tool knew of people is on no page of the desk and in no file it writes.
@Suite(.ownThreads) struct DeskCanaryTests {
  @Test(arguments: ToolShape.allCases.filter { $0 != .microsoftWorkbook })
  func `nothing of people is on a page or in a file, from the drop to the report`(
    shape: ToolShape
  ) throws {
    let school = try School.withOldWaves([("autumn", 40)])
    let desk = try RunningDesk(school)
    let wave = "/surveys/\(SurveyText.survey)/wave/autumn"
    let export = String(decoding: shape.bytes(OtherTool()), as: UTF8.self)
    var broken = OtherTool()
    broken.options[2] = "Canary option"
    let damaged = String(decoding: shape.bytes(broken), as: UTF8.self) + "\"Quxilda"
    var shown = [try desk.upload("\(wave)/import", [:], files: ["file": damaged])]
    shown.append(try desk.upload("\(wave)/import", [:], files: ["file": export]))
    shown.append(try desk.get("\(wave)/import"))
    let fields = try desk.filled("\(wave)/import")
    shown.append(try desk.upload("\(wave)/import", fields, files: ["file": damaged]))
    shown.append(try desk.upload("\(wave)/import", fields, files: ["file": export]))
    #expect(FileTree.exists(school.reports()), "\(shown.last?.body ?? "")")
    for path in ["", "/report", "/import"] { shown.append(try desk.get(wave + path)) }
    shown.append(try desk.get("/"))
    #expect(!desk.end())
    let runs = shown.map { reply in
      Run(
        status: 0, wasKilled: false, output: Array((reply.headers + [reply.body]).joined().utf8),
        talk: [])
    }
    try school.expectNoCanaries(runs)
    // The scan would find them: they are in what was dropped.
    #expect(OtherTool.canaries.filter { export.lowercased().contains($0) }.count > 2)
  }
}
