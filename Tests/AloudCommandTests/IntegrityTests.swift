import Foundation
import Testing

/// What one side takes over is held against what the other wrote, before anything is destroyed.
struct IntegrityTests {
  @Test func `a bundle damaged on the stick is noticed, copied again, counted and taken in`() throws
  {
    let school = try Moment.closed.school()
    let whole = try FileTree.bytes(school.carried())
    var damaged = whole
    damaged[whole.count / 2] ^= 1
    try FileTree.write(damaged, to: school.carried())
    let run = try school.counting(key: "nowhere.txt")
    #expect(run.status == 6, "the key is not even looked for")
    #expect(run.talkText.contains("copy it again"))
    #expect(!FileTree.exists(school.counted()))
    #expect(try FileTree.bytes(school.carried()) == damaged)
    try FileTree.write(whole, to: school.carried())
    try school.count()
    #expect(FileTree.exists(school.carried()), "count erases nothing")
    try school.finish()
    #expect(!FileTree.exists(school.carried()))
    try done(school.principal("report"))
    try done(school.principal("verify"))
  }

  @Test func `the release words erase nothing, and neither do words that are none`() throws {
    let school = try Moment.counted.school()
    let own = try school.releaseWords()
    for words in [own, "", "one two three four five six"] {
      let run = try school.keyHolder("count", school.bundleName(), "--done", words)
      #expect(run.status == 4 && run.failedWithOneMessage, "\(run.talkText)")
      #expect(FileTree.exists(school.carried()))
    }
  }

  @Test func `a bundle is erased with the words of its own release alone`() throws {
    let school = try Moment.counted.school()
    let accepted = try school.accept()
    let other = "\(school.desk)/other.aloudbox"
    try FileTree.write([1, 2, 3], to: other)
    let run = try school.keyHolder(
      "count", "other.aloudbox", "--to", school.counted(), "--done", accepted)
    #expect(run.status == 6 && FileTree.exists(other))
    try school.erase(accepted)
    #expect(!FileTree.exists(school.carried()))
    let again = try done(school.keyHolder("count", school.bundleName(), "--done", accepted))
    #expect(again.talkLines.first == "There is no bundle left.")
  }

  @Test func `an erasing that was cut off goes on`() throws {
    let school = try Moment.counted.school()
    let accepted = try school.accept()
    let hidden = "\(school.desk)/.\(school.bundleName()).forgotten"
    try FileManager.default.moveItem(atPath: school.carried(), toPath: hidden)
    try school.erase(accepted)
    #expect(!FileTree.exists(hidden))
  }

  /// What lies in the folder of an open wave, and what is said of it when it was changed.
  private static let files = [
    ("manifest.json", "is not the manifest that was frozen"), ("salt", "is not as it was written"),
    ("intake.key", "is not as it was written"),
  ]

  @Test(arguments: files)
  func `a changed bit in a file of an open wave is told by every command that holds it`(
    file: String, said: String
  ) throws {
    let school = try Moment.answered.school()
    let path = "\(school.secrets())/\(file)"
    let before = try FileTree.bytes(path)
    for bit in [0, 1, 2] {
      var changed = before
      // A letter of the school's name, or a third into a secret.
      let place = before.firstRange(of: Array("Fernhill School".utf8)).map { $0.lowerBound + 3 }
      changed[place ?? before.count / 3] ^= 1 << bit
      try FileTree.write(changed, to: path)
      for command in [
        ["collect", school.drop], ["close", "--confirm", "autumn"], ["slips", "--count", "1"],
        ["serve", "--port", "0"],
      ] {
        let run = try school.principalLaunch(command).run()
        #expect(run.status == 6 && run.failedWithOneMessage, "\(command[0]): \(run.talkText)")
        #expect(run.talkText.contains("\(file) \(said)"), "\(command[0]): \(run.talkText)")
      }
    }
    try FileTree.write(before, to: path)
    try Moment.answered.goOn(in: school)
  }

  @Test func `a changed receipt is seen, by the key holder too`() throws {
    let school = try Moment.counted.school()
    let path = "\(school.counted())/spent.txt"
    let text = try FileTree.text(path)
    let last = String(try #require(text.split(separator: "\n").last))
    let other = last.hasSuffix("Z") ? last.dropLast() + "Y" : last.dropLast() + "Z"
    try FileTree.write(text.replacing(last, with: other), to: path)
    let run = try school.keyHolder("verify", school.counted())
    #expect(run.status == 6, "\(run.outputText)")
    try FileTree.write(text, to: path)
    try school.finish()
    let published = "\(school.reports())/spent.txt"
    for (old, new) in [("issued 15", "issued 16"), (last, String(other))] {
      try FileTree.write(text.replacing(old, with: new), to: published)
      #expect(try school.principal("verify").status == 6, "\(old)")
    }
  }

  /// Days after which the second wave ends, while the first was declared to end after five.
  @Test(arguments: [2, 5])
  func `a wave closed early, and one that ends before or with its declared end, are both reported`(
    days: Int
  ) throws {
    let school = try School()
    var survey = SurveyText()
    survey.waves = [.running("autumn", closingIn: 5)]
    for wave in ["autumn", "winter"] {
      if wave == "winter" { survey.waves.append(.running("winter", closingIn: days)) }
      try school.define(survey)
      try school.agreeOnKey(card: "card-\(wave).txt")
      try school.printSlips(wave)
      // So few that nothing is said of them: after a wave with figures none could be frozen so soon.
      try school.answer(as: 0..<6, wave)
      try school.collect(wave)
      try school.close(wave)
      try school.count(wave, card: "card-\(wave).txt")
      try school.finish(wave)
      try done(school.principal("report", wave))
    }
    try done(school.principal("report"))
    try done(school.principal("verify"))
    let waves = try FileTree.text("\(school.reports("winter"))/data/waves.csv").split(
      separator: "\n")
    #expect(waves.count == 3 && waves[1].contains("autumn") && waves[2].contains("winter"))
    #expect(try !FileTree.text("\(school.reports("autumn"))/data/waves.csv").contains("winter"))
  }
}
