extension KeyWords {
  static let english = KeyWords(
    title: "The key holder's key",
    why:
      "Answers are sealed to a key that only the key holder has. You get a line that is not "
      + "secret: it "
      + "can seal answers, and open none.",
    make: "How the key is made", take: "Save this page and give it to the key holder:",
    file: "the page on which a key is made",
    own:
      "The key holder opens it on their own computer, prints two cards, keeps one, and seals "
      + "the other "
      + "for the outside contact.",
    bring: "They give you the public line, which begins with aloud-key-1-.",
    paste: "Paste the public line", another: "Paste another line in its place",
    line: "Public line", lineHint: "It begins with aloud-key-1-. Never type the key itself here.",
    six: "Six words of this key",
    compare:
      "Read them out. The key holder compares them with the card. If one differs, paste the "
      + "line again.",
    same: "They are the same")
}
