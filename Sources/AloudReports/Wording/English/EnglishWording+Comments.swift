import AloudDisclosure

// MARK: What people wrote

extension EnglishWording {
  var commentsHeading: String { "What people wrote" }

  var doNotGuess: String {
    "Do not try to work out who wrote something. Ask the whole staff instead."
  }

  var whoReadComments: String {
    "Only the key holder and a second reader whom staff chose have read what people wrote. They put "
      + "it into their own words here, and destroy what they read within 14 days."
  }

  var noThemes: String {
    "There are no themes in this report: too few people wrote something, or the readers have not "
      + "written any."
  }

  func themesCaption(_ question: String) -> String { "Themes in the answers to: \(question)" }
  var themeColumn: String { "Theme" }
  var mentionsColumn: String { "People who wrote of it" }
  var paraphraseColumn: String { "In the readers' words" }

  func mentions(_ mentions: Theme.Mentions) -> String {
    switch mentions {
    case .aFew: "a few (3 to 5)"
    case .several: "several (6 to 10)"
    case .many: "many (more than 10)"
    }
  }

  var quotesOpening: String {
    "Word for word, in no order, and only from people who ticked that they may be quoted:"
  }

  func quote(_ quote: String) -> String { "“\(quote)”" }
}
