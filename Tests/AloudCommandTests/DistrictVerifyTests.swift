import Foundation
import Testing

/// A district's folder is held against its index and against the releases.
struct DistrictVerifyTests {
  private static let made = Result {
    let school = try School()
    try done(school.principal("district", "--invent", "--into", "district", "--name", "El Valle"))
    return school
  }

  private static func place() throws -> School { try made.get().copy() }

  private static func moved(_ school: School) throws {
    try FileManager.default.moveItem(
      atPath: "\(school.workspace)/district/Releases", toPath: "\(school.workspace)/schools")
  }

  @Test func `a district follows from the releases that lie in its folder`() throws {
    let run = try done(Self.place().principal("verify", "district"))
    #expect(run.outputLines.allSatisfy { $0.hasPrefix("ok ") }, "\(run.outputText)")
    #expect(run.outputLines.last?.hasSuffix("follow from 12 releases, byte for byte") == true)
  }

  @Test func `releases that lie elsewhere are named, and others beside them do no harm`() throws {
    let school = try Self.place()
    try Self.moved(school)
    try done(school.principal("district", "--invent", "--seed", "7", "--into", "other"))
    let run = try done(
      school.principal("verify", "district", "--releases", "schools", "other/Releases"))
    #expect(run.outputLines.last?.hasSuffix("byte for byte") == true)
  }

  @Test func `without releases the files are held against their index, and advice is given`() throws
  {
    let school = try Self.place()
    try Self.moved(school)
    let run = try done(school.principal("verify", "district/"))
    #expect(run.outputLines.map { $0.prefix(6) } == ["ok    ", "advice"])
    try FileManager.default.removeItem(
      atPath: "\(school.workspace)/schools/school-3/release.json")
    let missing = try school.principal("verify", "district", "--releases", "schools")
    #expect(missing.status == 6)
    #expect(missing.outputText.contains("1 of the 12 releases it was made of are not there"))
  }

  @Test func `a district without its index is called one, and another folder is called none`()
    throws
  {
    let school = try Self.place()
    try FileManager.default.removeItem(atPath: "\(school.workspace)/district/files.json")
    let run = try school.principal("verify", "district")
    #expect(run.status == 6, "\(run.talkText)")
    #expect(run.outputText.hasPrefix("WRONG   district/files.json is gone"), "\(run.outputText)")
    let other = try school.principal("verify", "Surveys")
    #expect(other.status == 2)
    #expect(
      other.error == "error: Surveys is a folder in which neither `count` nor `district` wrote")
  }

  @Test func `one changed digit in any file of a district is seen`() throws {
    let school = try Self.place()
    let names = try FileTree("\(school.workspace)/district").names
      .filter { !$0.hasPrefix("Releases/") }
    #expect(names.count >= 13)
    for name in names {
      let path = "\(school.workspace)/district/\(name)"
      let before = try FileTree.bytes(path)
      let place = try #require(before.lastIndex { (0x30...0x39).contains($0) })
      var changed = before
      changed[place] = before[place] == 0x39 ? 0x38 : before[place] + 1
      try FileTree.write(changed, to: path)
      let run = try school.principal("verify", "district")
      #expect(run.status == 6 && run.outputText.contains("WRONG   "), "\(name)")
      try FileTree.write(before, to: path)
    }
    try done(school.principal("verify", "district"))
  }

  @Test func `figures that were made up with their hashes do not follow from the releases`() throws
  {
    let school = try Self.place()
    try FileManager.default.createDirectory(
      atPath: "\(school.workspace)/apart", withIntermediateDirectories: false)
    try done(school.principal("district", "--invent", "--seed", "7", "--into", "apart/other"))
    let index = try FileTree.text("\(school.workspace)/district/files.json")
    let other = try FileTree.text("\(school.workspace)/apart/other/files.json")
    func releases(_ text: String) -> String {
      String(text.split(separator: "\"releases\":")[1])
    }
    try FileTree.write(
      other.replacing(releases(other), with: releases(index)),
      to: "\(school.workspace)/apart/other/files.json")
    let run = try school.principal(
      "verify", "apart/other", "--releases", "district/Releases")
    #expect(run.status == 6)
    #expect(run.outputText.contains("report.md is not what the releases say"))
  }
}
