import AloudDesk
import AloudModel
import AloudWords

/// Refusals and commands in the words of the terminal.
extension Refusal {
  func message(in language: DeskLanguage) -> String {
    language.begun(language.terminal.said(of: self).message)
  }

  func help(in language: DeskLanguage) -> String {
    language.begun(language.terminal.said(of: self).help)
  }
}

extension NextStep {
  /// Who does it, or what for.
  func purpose(in language: DeskLanguage) -> String { language.terminal.purpose(of: self) }

  /// As it is typed in the folder of the desk.
  func command(of wave: Identifier<Wave>) -> String {
    command(for: wave, StepWords(), at: .here)
  }
}

extension WaveStatus {
  /// Without a time of anybody's answer.
  func sentence(in language: DeskLanguage) -> String { language.terminal.sentence(of: self) }
}

extension DeskLanguage {
  /// With a capital, as a sentence begins on a page.
  func begun(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The words of the terminal.
  var terminal: any DeskWording { words() }
}
