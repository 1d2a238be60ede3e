extension CountPageWording {
  /// What the script says, by what it is about.
  static let englishSentences: [(key: String, text: String)] = [
    (
      "stopped",
      """
      The page could not go on. Nothing was counted. Please load it again, or use another \
      browser.
      """
    ),
    ("malformed", "This file is no bundle as aloud writes it. Ask for it again."),
    (
      "version",
      "This bundle comes from another version of aloud. Ask for the page of that version."
    ),
    ("damaged", "This bundle was changed on the way. Nothing was counted. Ask for it again."),
    (
      "earlier-releases",
      "The bundle does not carry the earlier results that it names. Ask for it again."
    ),
    (
      "sets-disagree",
      """
      The bundle has not one used slip for each answer. Ask for it again. If it comes back the \
      same, call the outside contact.
      """
    ),
    (
      "another-key",
      """
      This is a key, but not the one of this survey. Look for the card with the key words \
      above.
      """
    ),
    (
      "none-opened",
      """
      Not one answer opens with this key. The answers were changed or replaced. Nothing was \
      counted. Call the outside contact.
      """
    ),
    (
      "earlier-release",
      """
      The bundle carries an earlier result that this page cannot read. Ask for a newer page.
      """
    ),
    (
      "more-than-slips",
      """
      {ballots} answers were opened, and {slips} slips were handed out. Count the slips again. \
      If the number is right, answers were added: nothing may be said. Call the outside \
      contact.
      """
    ),
    (
      "more-than-invited",
      """
      {ballots} answers were opened, and {invited} people were invited. Somebody answered \
      twice, or answers were added: nothing may be said. Call the outside contact.
      """
    ),
    ("slips-missing", "Please give the number of slips that were handed out."),
    ("known-release", "One of the earlier results is no release.json. Please choose again."),
    (
      "counted-before",
      """
      One of the earlier results is of this very wave: it was counted already. Use that \
      result.
      """
    ),
    (
      "key-used",
      """
      This key has opened another wave before. One key opens one wave. Call the outside \
      contact.
      """
    ),
    ("card-right", "All 14 groups are typed, and they fit together."),
    ("card-short", "Whole groups so far: {group}"),
    ("card-long", "That is more than 14 groups."),
    ("card-symbol", "Group {group} has a sign that no card has."),
    (
      "card-wrong",
      """
      This is not what the card says. Please compare every group, first of all number {group}.
      """
    ),
    ("no-line", "This is no public line. Please copy it whole."),
    (
      "rehearsed",
      """
      Your card opens what is sealed with this line. Its key words are: {words}. They stand on \
      your card, and the slips must show those of their language.
      """
    ),
    (
      "other-card",
      """
      This card does not belong to this line. Compare both with your notes. Tell the principal \
      before the survey opens.
      """
    ),
    ("whose", "{title}, {school}. Wave {wave}, closed on {closes}."),
    (
      "how-many",
      """
      {ballots} sealed answers, {slips} slips printed, {invited} people invited. The bundle \
      names {releases} earlier results, and the slips must name as many.
      """
    ),
    (
      "how-many-link",
      """
      {ballots} sealed answers over an open link: anyone who had it could answer more than \
      once. {invited} people invited. The bundle names {releases} earlier results.
      """
    ),
    ("progress", "{done} of {all} answers opened"),
    (
      "opened",
      """
      {opened} answers counted, {invalid} invalid. The bundle names {releases} earlier \
      results; you gave {known}.
      """
    ),
    (
      "tampered",
      """
      What could not be counted was invalid before the survey closed. Did staff answer with \
      our pages? Then somebody tampered: tell the outside contact.
      """
    ),
    (
      "over",
      """
      More answered than were invited. So nothing is said but how many answered and were \
      invited.
      """
    ),
    (
      "unnamed",
      """
      You gave results that this bundle does not name: {waves}. Were the same people asked? \
      Then staff were told too few: tell the outside contact.
      """
    ),
    ("check-release", "This is no result as aloud writes it, or a figure in it was changed."),
    ("check-spent", "This is no list of counted slips."),
    ("check-spent-other", "This list of slips belongs to another result."),
    (
      "checked", "The result of {wave}, {school}: {counted} of {invited} answered. Its six words:"
    ),
    (
      "checked-silent",
      "The result of {wave}, {school}: too few answered to say anything. Its six words:"
    ),
    ("accepted-none", ""),
    (
      "accepted-right",
      """
      The words that were read back are right: this result was taken in. Now delete the bundle, \
      destroy both cards, and erase the stick.
      """
    ),
    (
      "accepted-own",
      """
      These are the words that you read out yourself. Ask for the six other words, behind \
      Accepted. Keep the bundle and both cards.
      """
    ),
    (
      "accepted-other",
      """
      These are not the words with which this result is taken in. Ask for them again. Keep the \
      bundle and both cards.
      """
    ),
    ("receipt-none", ""),
    ("receipt-no-list", "To look for a receipt, choose spent.txt too."),
    ("receipt-mistyped", "A receipt has ten letters and digits. Please compare it."),
    ("receipt-found", "This slip was counted."),
    ("receipt-missing", "This receipt is not on the list."),
  ]
}
